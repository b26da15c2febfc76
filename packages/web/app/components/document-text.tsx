import { Trans, useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import type { DocumentDetail, DocumentRow, ProvisionRow } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { readLines } from '../reader/lines.ts'
import { type PageStart, pagesIn } from '../reader/pages.ts'
import { type Passage, passagesOf } from '../reader/passages.ts'
import { Count } from './figures.tsx'
import { TextLine } from './text-line.tsx'

interface DocumentTextProps {
  readonly document: DocumentDetail
  /** The provisions to show in the text. */
  readonly codings: readonly ProvisionRow[]
}

/** The whole captured text: this document's part marked, other documents' parts framed. */
export function DocumentText({ document, codings }: DocumentTextProps) {
  return (
    <div className="text" lang={document.language}>
      {passagesOf(document).map((passage) => (
        <PassageText key={passage.start} {...{ document, codings, passage }} />
      ))}
    </div>
  )
}

function PassageText({ document, codings, passage }: DocumentTextProps & { readonly passage: Passage<DocumentRow> }) {
  const { furniture, sections, passages } = document
  const layers = { provisions: codings, furniture, sections, passages }
  const lines = readLines(document.text, passage, layers).map((line) => {
    const end = line.pieces.at(-1)?.end ?? line.start
    const pages = pagesIn(document.places, line.start, Math.max(end, line.start + 1))
    return (
      <Fragment key={line.start}>
        <PageMarks pages={pages} />
        <TextLine line={line} text={document.text} codings={codings} />
      </Fragment>
    )
  })
  if (passage.role === 'own') return lines
  if (passage.role === 'embedded') return <Embedded of={passage.document}>{lines}</Embedded>
  return <Outside length={passage.end - passage.start}>{lines}</Outside>
}

/** Where pages of the original begin; they are no part of the text. */
function PageMarks({ pages }: { readonly pages: readonly PageStart[] }) {
  const { i18n } = useLingui()
  return pages.map(({ page, isInside }) => (
    <p key={page} className="page-mark small" lang={i18n.locale}>
      {isInside ? <Trans>page {page} begins in this paragraph</Trans> : <Trans>page {page}</Trans>}
    </p>
  ))
}

/** Another document that this one carries. */
function Embedded({ of, children }: { readonly of: DocumentRow; readonly children: ReactNode }) {
  return (
    <section className="embedded">
      <p className="embedded-head">
        <Trans>
          Here stands another document: <Link to={documentPath(of.id)}>{of.title}</Link>. Its provisions are listed
          there.
        </Trans>
      </p>
      <details>
        <summary>
          <Trans>Show its text here</Trans>
        </summary>
        {children}
      </details>
    </section>
  )
}

/** What the captured file holds before and behind an embedded document. */
function Outside({ length, children }: { readonly length: number; readonly children: ReactNode }) {
  return (
    <details className="outside">
      <summary>
        <Trans>
          The captured file around this document: <Count of={length} /> characters
        </Trans>
      </summary>
      {children}
    </details>
  )
}

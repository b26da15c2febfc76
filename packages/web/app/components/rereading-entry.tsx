import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Rereading } from '../api.ts'
import { KIND } from '../words/codebook.ts'
import { CODED_FIELD } from '../words/review.ts'
import { Quote } from './quote.tsx'

/** What reading one text again would change. */
export function RereadingEntry({ row }: { readonly row: Rereading }) {
  const { documentId, source, language, from, to, added, removed, changed, lost, names } = row
  const isSame = added.length + removed.length + changed.length + names.added.length + names.removed.length === 0
  return (
    <section>
      <h2>
        <Link to={`/documents/${documentId}`}>{source}</Link>
      </h2>
      <p className="small">
        {from.join(' ')} → {to.join(' ')}
      </p>
      {isSame ? (
        <p>
          <Trans>It would be read as it is.</Trans>
        </p>
      ) : null}
      <Lost rows={lost} language={language} />
      <Suggestions rows={added} language={language} title={<Plural value={added.length} one="# new" other="# new" />} />
      <Suggestions
        rows={removed}
        language={language}
        title={<Plural value={removed.length} one="# gone" other="# gone" />}
      />
      <Changed rows={changed} language={language} />
      {names.added.length + names.removed.length > 0 ? (
        <p className="small">
          <Trans>
            Names: {names.added.length} found, {names.removed.length} no longer found
          </Trans>
        </p>
      ) : null}
    </section>
  )
}

type Suggestion = Rereading['added'][number]

interface List<Row> {
  readonly rows: readonly Row[]
  readonly language: string
}

function Suggestions({ rows, language, title }: List<Suggestion> & { readonly title: ReactNode }) {
  if (rows.length === 0) return null
  return (
    <details open>
      <summary>{title}</summary>
      <ul className="issues">
        {rows.map((one) => (
          <li key={`${one.start}-${one.end}`}>
            <Suggested one={one} language={language} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Suggested({ one, language }: { readonly one: Suggestion; readonly language: string }) {
  const { i18n } = useLingui()
  return (
    <>
      <Quote text={one.quote} language={language} />{' '}
      <span className="small">
        {i18n._(KIND[one.kind].word)} · {one.by.join(', ')}
      </span>
    </>
  )
}

function Changed({ rows, language }: List<Rereading['changed'][number]>) {
  const { i18n } = useLingui()
  if (rows.length === 0) return null
  return (
    <details open>
      <summary>
        <Plural value={rows.length} one="# coded otherwise" other="# coded otherwise" />
      </summary>
      <ul className="issues">
        {rows.map(({ before, after, fields }) => (
          <li key={`${after.start}-${after.end}`}>
            <Suggested one={after} language={language} />{' '}
            <span className="small">
              <Trans>
                was {i18n._(KIND[before.kind].word)}; differs in{' '}
                {fields.map((field) => i18n._(CODED_FIELD[field])).join(', ')}
              </Trans>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Lost({ rows, language }: List<Rereading['lost'][number]>) {
  if (rows.length === 0) return null
  return (
    <>
      <h3>
        <Plural value={rows.length} one="# decision would lose its place" other="# decisions would lose their place" />
      </h3>
      <ul className="issues">
        {rows.map(({ start, end, quote, by, entry, nearest }) => (
          <li key={`${start}-${end}`}>
            <p>
              <Quote text={quote} language={language} /> <span className="small">{by}</span>{' '}
              <Link to={`/log#entry-${entry}`}>{entry}</Link>
            </p>
            {nearest ? (
              <p className="small">
                <Trans>Nearest now:</Trans> <Suggested one={nearest} language={language} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

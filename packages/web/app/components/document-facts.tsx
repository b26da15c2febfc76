import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { DocumentDetail } from '../api.ts'
import { documentPath } from '../reader/address.ts'
import { FACT, GENRE, KNOWN_BY } from '../words/documents.ts'
import { Day } from './days.tsx'
import { ExportLinks } from './downloads.tsx'
import { ForeignWords } from './foreign-words.tsx'
import { LanguageName } from './names.tsx'
import { Fact } from './provision-detail.tsx'
import { Versions } from './versions.tsx'

/** What is known about a document and how, where it was captured, and how to take it away. */
export function DocumentFacts({ document }: { readonly document: DocumentDetail }) {
  const { facts, provisions, commitments, within, source, start, end } = document
  return (
    <section className="document-facts">
      <p className="entry-facts">
        {facts.publisher ? <span>{facts.publisher.value}</span> : null}
        {document.date ? <Day day={document.date} /> : null}
        <span>
          <Plural value={provisions} one="# provision" other="# provisions" />
        </span>
        <span>
          <Plural value={commitments} one="# commitment" other="# commitments" />
        </span>
      </p>
      {within ? (
        <p>
          <Trans>
            Embedded in <Link to={documentPath(within)}>{source}</Link>, characters {start ?? 0} to {end ?? 0}.
          </Trans>
        </p>
      ) : null}
      <details>
        <summary>
          <Trans>What is known about this document, and how</Trans>
        </summary>
        <dl className="detail">
          {Object.keys(FACT).map((name) =>
            facts[name] ? <KnownFact key={name} name={name} fact={facts[name]} /> : null,
          )}
          {document.passages.length > 0 ? (
            <Fact name={<Trans>In other languages</Trans>}>
              <ForeignWords document={document} />
            </Fact>
          ) : null}
          {Object.entries(document.otherHeaders).map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
          <CapturedFacts document={document} />
        </dl>
      </details>
      <Versions versions={document.versions} />
      <DocumentDownloads document={document} />
    </section>
  )
}

function KnownFact({ name, fact }: { readonly name: string; readonly fact: DocumentDetail['facts'][string] }) {
  const { i18n } = useLingui()
  const how = fact.reason ? `${i18n._(KNOWN_BY[fact.by])}: ${fact.reason}` : i18n._(KNOWN_BY[fact.by])
  return (
    <Fact name={i18n._(FACT[name]!)} meaning={how}>
      <FactValue name={name} value={fact.value} />
    </Fact>
  )
}

function FactValue({ name, value }: { readonly name: string; readonly value: string }): ReactNode {
  const { i18n } = useLingui()
  if (name === 'date') return <Day day={value} />
  if (name === 'language') return <LanguageName tag={value} />
  if (name === 'genre') return i18n._(GENRE[value as keyof typeof GENRE] ?? value)
  if (name === 'url' && /^https?:/u.test(value)) {
    return (
      <a href={value} rel="noreferrer">
        {value}
      </a>
    )
  }
  return value
}

function CapturedFacts({ document }: { readonly document: DocumentDetail }) {
  const { source, hash, added, pipeline, visit } = document
  return (
    <>
      <Fact name={<Trans>Captured file</Trans>}>{source}</Fact>
      <Fact name={<Trans>SHA-256 of the text</Trans>}>
        <code className="hash">{hash}</code>
      </Fact>
      <Fact name={<Trans>Added</Trans>}>
        <Day day={added.slice(0, 10)} />
      </Fact>
      {visit ? (
        <>
          <Fact name={<Trans>Fetched</Trans>}>
            <time dateTime={visit.fetched}>{visit.fetched}</time>
          </Fact>
          <Fact name={<Trans>Fetched from</Trans>}>{visit.finalUrl}</Fact>
          <Fact name={<Trans>SHA-256 of its bytes</Trans>}>
            <code className="hash">{visit.digest}</code>
          </Fact>
          {Object.entries(visit.headers).map(([name, value]) => (
            <Fact key={name} name={name}>
              {value}
            </Fact>
          ))}
        </>
      ) : null}
      <Fact name={<Trans>Version of the rules</Trans>}>{pipeline}</Fact>
    </>
  )
}

function DocumentDownloads({ document }: { readonly document: DocumentDetail }) {
  const query = new URLSearchParams({ document: document.id })
  return (
    <p className="downloads">
      <Trans>Download its provisions:</Trans> <ExportLinks what="provisions" query={query} />
    </p>
  )
}

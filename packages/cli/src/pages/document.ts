import type { DocumentDetail, Version } from '@servanda/register'
import { plain } from '../output.ts'
import { block, heading, page } from './page.ts'
import { provisionLine } from './provision.ts'

export function documentPage(document: DocumentDetail): string {
  const { facts, furniture, codings, embedded, sections } = document
  const known = Object.entries(facts).map(
    ([field, { value, by, reason }]) => [field, `${value} (${reason ?? by})`] as const,
  )
  const leftOut = Object.entries(Object.groupBy(furniture, ({ why }) => why))
  return page(
    heading(document.title, {
      ...Object.fromEntries(known),
      ...document.otherHeaders,
      source:
        document.start === undefined ? document.source : `${document.source}, ${document.start} to ${document.end}`,
      hash: document.hash,
      within: document.within,
      added: document.added,
      fetched: document.visit?.fetched,
      digest: document.visit?.digest,
      id: document.id,
    }),
    block(
      'Sections',
      sections.map(({ label, heading }) => plain(`${label}  ${heading?.quote ?? ''}`)),
    ),
    block(
      'Documents inside it',
      embedded.map(({ id, title }) => plain(`${title} · ${id}`)),
    ),
    block(
      'In other languages',
      document.passages.map((one) => plain(passageLine(document.text, one))),
    ),
    block(
      'Left out',
      leftOut.map(([why, spans]) => `${why}: ${spans?.length ?? 0}`),
    ),
    block('Versions', document.versions.flatMap(versionLines)),
    block(`Provisions (${codings.length})`, codings.map(provisionLine)),
  )
}

const LONGEST = 60

/** A passage: its language, and how it begins. */
function passageLine(text: string, { start, end, language, whole }: DocumentDetail['passages'][number]): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ')
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words
  return `${language}  ${shown}${whole ? '  (read by the rules of its language)' : ''}`
}

/** A version, and beneath it what of its provisions differs from the one before. */
const versionLines = ({ n, hash, visit, changes }: Version): readonly string[] => [
  plain(`${n}  ${visit.fetched}  ${hash.slice(0, 12)}`),
  ...changes.flatMap(({ before, after }) => [
    ...(before ? [plain(`   - ${before.quote}`)] : []),
    ...(after ? [plain(`   + ${after.quote}`)] : []),
  ]),
]

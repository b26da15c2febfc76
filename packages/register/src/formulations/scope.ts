import { languages } from '@servanda/languages'
import { type LanguagePack, type Span, type Spoken, spokenIn } from '@servanda/pipeline'
import { wordingIn } from '../link/document-wording.ts'
import type { DocumentTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** Documents that are read for set phrases, the latest ones. */
const MOST_READ = 200

/** A document with its content words. */
export interface ReadDocument {
  readonly row: DocumentTable
  readonly text: string
  readonly words: readonly Spoken[]
}

/** The latest documents with their content words, in the order of time; furniture and embedded texts are left out. */
export async function readDocuments({ db }: Store, language?: string): Promise<readonly ReadDocument[]> {
  const latest = await db
    .selectFrom('document')
    .selectAll()
    .$if(language !== undefined, (query) => query.where('language', '=', language!))
    .orderBy('place', 'desc')
    .limit(MOST_READ)
    .execute()
  const rows = latest.toReversed()
  const read: ReadDocument[] = []
  for (const row of rows) {
    const { text, text_from } = await db
      .selectFrom('capture')
      .select(['text', 'text_from'])
      .where('document_id', '=', row.capture_id)
      .executeTakeFirstOrThrow()
    const span = { start: Math.max(text_from, row.span_start ?? 0), end: row.span_end ?? text.length }
    const without = await leftOut(db, row)
    const terms = termsIn(row.language)
    const words = remaining(span, without).flatMap((part) => spokenIn(text, part, terms))
    read.push({ row, text, words: withNames(words, await whoIn(db, row.id)) })
  }
  return read
}

export const packIn = (language: string): LanguagePack | undefined =>
  languages.find(({ tag }) => language.toLowerCase().startsWith(tag))

function termsIn(language: string) {
  const pack = packIn(language)
  return { ...wordingIn(language), ...(pack?.joints ? { joints: pack.joints } : {}) }
}

/** What a word of the name of a party or a person weighs: every text of a relationship holds them. */
const NAME = 0.25

/** Where parties and people are named, in order. */
const whoIn = (db: Store['db'], id: string): Promise<readonly Span[]> =>
  db
    .selectFrom('mention')
    .select(['span_start as start', 'span_end as end'])
    .where('document_id', '=', id)
    .where('type', 'in', ['party', 'person'])
    .orderBy('n')
    .execute()

function withNames(words: readonly Spoken[], names: readonly Span[]): readonly Spoken[] {
  let at = 0
  return words.map((word) => {
    while (at < names.length && names[at]!.end <= word.start) at++
    const name = names[at]
    return name && name.start <= word.start && name.end >= word.end ? { ...word, weight: NAME } : word
  })
}

async function leftOut(db: Store['db'], { id, capture_id, span_start }: DocumentTable): Promise<readonly Span[]> {
  const furniture = await db
    .selectFrom('furniture')
    .select(['span_start as start', 'span_end as end'])
    .where('document_id', '=', id)
    .execute()
  if (span_start !== null) return furniture
  const embedded = await db
    .selectFrom('document')
    .select(['span_start as start', 'span_end as end'])
    .where('capture_id', '=', capture_id)
    .where('span_start', 'is not', null)
    .execute()
  return [...furniture, ...embedded.map(({ start, end }) => ({ start: start!, end: end! }))]
}

/** What is left of a span without some others. */
function remaining(span: Span, without: readonly Span[]): readonly Span[] {
  const parts: Span[] = []
  let start = span.start
  for (const one of [...without].sort((a, b) => a.start - b.start)) {
    if (one.start > start) parts.push({ start, end: Math.min(one.start, span.end) })
    start = Math.max(start, one.end)
  }
  if (start < span.end) parts.push({ start, end: span.end })
  return parts
}

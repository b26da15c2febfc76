import { type Span, type Spoken, spokenIn } from '@servanda/pipeline'
import { documentText } from '../keep/document-text.ts'
import { spanWithout } from '../keep/text-without.ts'
import { wordingIn } from '../link/document-wording.ts'
import { packOf } from '../reading/pack-of.ts'
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
    const { text, span, furniture } = await documentText(db, row)
    const without = [...furniture, ...(await embeddedIn(db, row))]
    const terms = termsIn(row.language)
    const words = spanWithout(span, without).flatMap((part) => spokenIn(text, part, terms))
    read.push({ row, text, words: withNames(words, await whoIn(db, row.id)) })
  }
  return read
}

function termsIn(language: string) {
  const pack = packOf(language)
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

/** Documents that others carry are read by themselves. */
async function embeddedIn(db: Store['db'], { capture_id, span_start }: DocumentTable): Promise<readonly Span[]> {
  if (span_start !== null) return []
  const embedded = await db
    .selectFrom('document')
    .select(['span_start as start', 'span_end as end'])
    .where('capture_id', '=', capture_id)
    .where('span_start', 'is not', null)
    .execute()
  return embedded.map(({ start, end }) => ({ start: start!, end: end! }))
}

import {
  type Bindingness,
  type Due,
  type Kind,
  type LightNames,
  type Linkable,
  type Pillar,
  type Prepared,
  plainWording,
  prepare,
  type ThingType,
  type Wording,
} from '@servanda/pipeline'
import { packOf } from '../reading/pack-of.ts'
import type { ProvisionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'

/** How ids of things begin that no framework knows. */
const FOUND = 'found.'

/** A provision of the register, ready to be linked. */
export interface Registered extends Linkable {
  readonly documentId: string
  readonly n: number
}

/** The provisions of a document that count, ready to be compared. */
export async function preparedOf({ db }: Store, documentId: string): Promise<readonly Prepared<Registered>[]> {
  const { language } = await db
    .selectFrom('document')
    .select('language')
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow()
  const rows = await db
    .selectFrom('provision')
    .selectAll()
    .where('document_id', '=', documentId)
    .where('counts', '=', 1)
    .orderBy('n')
    .execute()
  const things = await db
    .selectFrom('provision_thing')
    .select(['n', 'thing_id', 'type'])
    .where('document_id', '=', documentId)
    .where('type', '<>', 'party')
    .execute()
  const named = Map.groupBy(things, ({ n }) => n)
  const provisions = rows.map((row) =>
    linkable(
      row,
      (named.get(row.n) ?? []).map(({ thing_id: key, type }) =>
        key.startsWith(FOUND) ? { key } : { key, known: type as ThingType },
      ),
    ),
  )
  return prepare(provisions, wordingIn(language), await lightNames(db, documentId, provisions))
}

export const wordingIn = (language: string): Wording => packOf(language)?.wording ?? plainWording

export const linkable = (row: ProvisionTable, names: Registered['names']): Registered => ({
  documentId: row.document_id,
  n: row.n,
  quote: row.quote,
  kind: row.kind as Kind,
  by: JSON.parse(row.parties) as string[],
  ...(row.bindingness === null ? {} : { bindingness: row.bindingness as Bindingness }),
  pillar: row.pillar as Pillar,
  ...(row.due_kind === null ? {} : { due: dueOf(row) }),
  names,
})

const dueOf = (row: ProvisionTable): Due => ({
  kind: row.due_kind as Due['kind'],
  raw: row.due_raw!,
  start: row.due_start!,
  end: row.due_end!,
})

/** Words of the names under which a document speaks of the parties that act in it, and of places. */
async function lightNames(db: Store['db'], documentId: string, provisions: readonly Registered[]): Promise<LightNames> {
  const acting = new Set(provisions.flatMap(({ by }) => by))
  const mentions = await db
    .selectFrom('mention')
    .select(['quote', 'name', 'type'])
    .distinct()
    .where('document_id', '=', documentId)
    .where('type', 'in', ['party', 'place'])
    .execute()
  const acted = mentions.filter(({ name, type }) => type === 'party' && acting.has(name))
  const places = mentions.filter(({ type }) => type === 'place')
  return {
    parties: new Set(acted.flatMap(({ quote }) => wordsOfName(quote.toLowerCase()))),
    places: new Set(places.flatMap(({ quote }) => wordsOfName(quote))),
  }
}

const wordsOfName = (name: string): readonly string[] => name.match(/[\p{L}\p{N}]+/gu) ?? []

import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { catalogueOf } from '../query/catalogue.ts'
import { conditions } from '../query/filters.ts'
import { keyset } from '../query/keyset.ts'
import { withPages } from '../query/pages.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { type ThingRecord, thingRecords, thingRows } from '../query/thing-rows.ts'
import type { Page, SearchHit, ThingRow } from '../rows.ts'
import { otherNames } from '../search/other-names.ts'
import { type Mark, marksIn, type Phrase, phrases } from '../search/words.ts'
import type { ProvisionQuery } from '../verbs.ts'
import { isCalled } from './things.ts'

const MOST_THINGS = 10

/** Provisions that hold the words, or another name of what the frameworks call so, best first, and things that are called so. */
export async function search(
  context: Context,
  words: string,
  query: ProvisionQuery = {},
): Promise<Page<SearchHit> & { readonly things: readonly ThingRow[] }> {
  const { db, search: index } = context.store
  const asked = phrases(words)
  if (asked.length === 0) return { rows: [], total: 0, things: [] }
  const others = otherNames(words, await catalogueOf(context.store))
  const keys = keyset(
    [
      { by: sql`m.score`, order: 'desc' },
      { by: sql`d.place`, order: 'asc' },
      { by: sql`p.n`, order: 'asc' },
    ],
    query,
  )
  const from = sql`from (${index.matches(asked, others)}) m
    join provision p on p.document_id = m.document_id and p.n = m.n
    join document d on d.id = p.document_id where ${await conditions(query, context.store)}`
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<ProvisionRecord & { readonly score: number }>`
    select ${PROVISION_COLUMNS}, m.score, ${sql.join(keys.columns)} ${from} and ${keys.behind}
    order by ${keys.orderBy} ${limit}`.execute(db)
  const { rows: counts } = await sql<{ total: number }>`select count(*) as total ${from}`.execute(db)
  const page = keys.page(rows)
  const found = await withPages(db, page.rows.map(provisionRow))
  const hits = page.rows.map((row, at) => ({
    provision: found[at]!,
    score: row.score,
    marks: marksOf(row.quote, { words, asked, others }),
  }))
  return { ...page, rows: hits, total: counts[0]!.total, things: await thingsCalled(context, words) }
}

interface Asked {
  readonly words: string
  readonly asked: readonly Phrase[]
  readonly others: readonly (readonly Phrase[])[]
}

/** Marks of a name and of its other names, each whole; of the words one by one where no name stands. */
function marksOf(quote: string, { words, asked, others }: Asked): readonly Mark[] {
  if (others.length === 0) return marksIn(quote, asked)
  const names = marksIn(quote, [...phrases(`"${words.replace(/["“”]/gu, ' ')}"`), ...others.flat()])
  return names.length > 0 ? names : marksIn(quote, asked)
}

async function thingsCalled({ store }: Context, words: string): Promise<readonly ThingRow[]> {
  const catalogue = await catalogueOf(store)
  const { rows: records } = await sql<ThingRecord>`
    select * from (${thingRecords(isCalled(words, catalogue))}) r
    order by r.mentions desc, r.thing_id limit ${MOST_THINGS}`.execute(store.db)
  return thingRows(store, catalogue, { records })
}

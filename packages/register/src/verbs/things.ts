import type { ThingType } from '@servanda/pipeline'
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Context } from '../context.ts'
import { livesOf, summaryOf } from '../lives/life-of.ts'
import { type Catalogue, catalogueOf } from '../query/catalogue.ts'
import { keyset, type Term } from '../query/keyset.ts'
import { type ThingRecord, thingRecords, thingRows } from '../query/thing-rows.ts'
import type { Page, ThingRow } from '../rows.ts'
import { beginnings } from '../search/fold.ts'
import { today } from '../status/day.ts'
import type { Store } from '../store/store.ts'
import type { Register } from '../verbs.ts'

/** Things of one type that documents name: parties by their names, others by how often they are named. */
export async function things(
  { store }: Context,
  type: ThingType,
  query: Parameters<Register['things']>[1] = {},
): Promise<Page<ThingRow>> {
  const catalogue = await catalogueOf(store)
  const keys = keyset(type === 'party' ? BY_NAME : BY_MENTIONS, query)
  const named = sql`(${thingRecords(sql`t.type = ${type} and ${isCalled(query.words, catalogue)}`)}) r`
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<ThingRecord>`
    select r.*, ${sql.join(keys.columns)} from ${named} where ${keys.behind}
    order by ${keys.orderBy} ${limit}`.execute(store.db)
  const { rows: counts } = await sql<{ total: number }>`select count(*) as total from ${named}`.execute(store.db)
  const page = keys.page(rows)
  const shown = await thingRows(store, catalogue, { records: page.rows, mentions: query.mentions })
  return { ...page, rows: query.life ? await withLives(store, shown) : shown, total: counts[0]!.total }
}

async function withLives(store: Store, rows: readonly ThingRow[]): Promise<readonly ThingRow[]> {
  const ids = rows.flatMap(({ id, type }) => (type === 'mechanism' ? [id] : []))
  const lives = await livesOf(store, ids, today())
  return rows.map((row) => {
    const life = lives.get(row.id)
    return life ? { ...row, life: summaryOf(life) } : row
  })
}

const BY_NAME: readonly Term[] = [
  { by: sql`r.name`, order: 'asc' },
  { by: sql`r.thing_id`, order: 'asc' },
]
const BY_MENTIONS: readonly Term[] = [
  { by: sql`r.mentions`, order: 'desc' },
  { by: sql`r.thing_id`, order: 'asc' },
]

/** Holds for things `t` one of whose names, in any language, has words that begin so. */
export function isCalled(words: string | undefined, catalogue: Catalogue): RawBuilder<SqlBool> {
  if (!words?.trim()) return sql<SqlBool>`1 = 1`
  const patterns = beginnings(words)
  if (patterns.length === 0) return sql<SqlBool>`1 = 0`
  const parts = patterns.map((pattern) => pattern.slice(1, -1))
  const known = [...catalogue.byId.values()].filter(({ folded }) => parts.every((part) => folded.includes(part)))
  const inTexts = sql.join(
    patterns.map((pattern) => sql`t.folded like ${pattern}`),
    sql` and `,
  )
  if (known.length === 0) return sql<SqlBool>`(${inTexts})`
  return sql<SqlBool>`((${inTexts}) or t.thing_id in (${sql.join(known.map(({ id }) => id))}))`
}

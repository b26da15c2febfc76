import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import { ServandaError } from '../errors.ts'
import type { PageQuery } from '../verbs.ts'

/** One term of an order; a list's terms together must tell all its rows apart. */
export interface Term {
  readonly by: Expression<unknown>
  readonly order: 'asc' | 'desc'
}

type Key = string | number

const MOST_ROWS = 1000
const FEW_ROWS = 50

/** How a list is cut into pages: behind the key of the last row, so that rows added meanwhile shift nothing. */
export interface Keyset {
  /** Column `key_0`, `key_1`, ... for each term. */
  readonly columns: readonly RawBuilder<unknown>[]
  readonly orderBy: RawBuilder<unknown>
  /** Holds for the rows behind the cursor; always without one. */
  readonly behind: RawBuilder<SqlBool>
  /** Undefined for all. */
  readonly limit: number | undefined
  /** The page of rows that were fetched with one more than `limit`. */
  page<Row extends object>(rows: readonly Row[]): { readonly rows: readonly Row[]; readonly next?: string }
}

/** @throws ServandaError `limit` or `cursor` where the page cannot be told. */
export function keyset(terms: readonly Term[], { cursor, limit = FEW_ROWS }: PageQuery): Keyset {
  const most = limit === 'all' ? undefined : checkedLimit(limit)
  const key = cursor === undefined ? undefined : keyOf(cursor, terms)
  return {
    columns: terms.map(({ by }, at) => sql`${by} as ${sql.ref(`key_${at}`)}`),
    orderBy: sql.join(terms.map(({ by, order }) => sql`${by} ${sql.raw(order)}`)),
    behind: key ? behind(terms, key) : sql<SqlBool>`1 = 1`,
    limit: most,
    page(rows) {
      if (most === undefined || rows.length <= most) return { rows }
      const last = rows[most - 1] as Readonly<Record<string, Key>>
      return {
        rows: rows.slice(0, most),
        next: cursorOf(
          terms,
          terms.map((_, at) => last[`key_${at}`]!),
        ),
      }
    },
  }
}

function checkedLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST_ROWS) return limit
  throw new ServandaError('limit', `a page has 1 to ${MOST_ROWS} rows, not ${limit}`)
}

/** (a, b) > (x, y), which an index answers, where all terms have one order; otherwise (a > x or (a = x and b < y)). */
function behind(terms: readonly Term[], key: readonly Key[]): RawBuilder<SqlBool> {
  const [order] = new Set(terms.map((term) => term.order)).size === 1 ? [terms[0]!.order] : []
  if (order) {
    const comparison = sql.raw(order === 'asc' ? '>' : '<')
    return sql<SqlBool>`(${sql.join(terms.map(({ by }) => by))}) ${comparison} (${sql.join(key)})`
  }
  return terms.reduceRight<RawBuilder<SqlBool>>((rest, { by, order }, at) => {
    const comparison = sql.raw(order === 'asc' ? '>' : '<')
    return sql<SqlBool>`(${by} ${comparison} ${key[at]} or (${by} = ${key[at]} and ${rest}))`
  }, sql<SqlBool>`1 = 0`)
}

const orders = (terms: readonly Term[]): string => terms.map(({ order }) => order).join()

const cursorOf = (terms: readonly Term[], key: readonly Key[]): string =>
  Buffer.from(JSON.stringify([orders(terms), ...key])).toString('base64url')

/** @throws ServandaError `cursor` where it was not made by `cursorOf` for the same order. */
function keyOf(cursor: string, terms: readonly Term[]): readonly Key[] {
  const [order, ...key] = parsed(Buffer.from(cursor, 'base64url').toString('utf8'))
  const isKey = key.every((value) => typeof value === 'string' || typeof value === 'number')
  if (order === orders(terms) && key.length === terms.length && isKey) return key as Key[]
  throw new ServandaError('cursor', 'this cursor is not one of this list; start again without it')
}

function parsed(json: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(json)
    return Array.isArray(value) ? value : []
  } catch {
    return []
  }
}

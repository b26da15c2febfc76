import { ServandaError } from '../errors.ts'
import type { Page } from '../rows.ts'
import type { PageQuery } from '../verbs.ts'

const FEW = 50

/**
 * A page of a list that is made whole each time it is asked for; its cursor is a place in it.
 *
 * @throws ServandaError `cursor` where it is none
 */
export function pageOf<Row>(all: readonly Row[], { cursor, limit = FEW }: PageQuery): Page<Row> {
  const from = cursor === undefined ? 0 : placeOf(cursor)
  const rows = all.slice(from, limit === 'all' ? undefined : from + limit)
  const end = from + rows.length
  return { rows, total: all.length, ...(end < all.length ? { next: `${end}` } : {}) }
}

function placeOf(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor)
  throw new ServandaError('cursor', 'this cursor is not one of this list; start again without it')
}

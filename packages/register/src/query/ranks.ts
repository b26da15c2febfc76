import { BINDINGNESS, PILLARS } from '@servanda/pipeline'
import { type RawBuilder, sql } from 'kysely'
import type { ProvisionQuery } from '../verbs.ts'
import type { Term } from './keyset.ts'

const rank = (column: RawBuilder<unknown>, values: readonly string[]): RawBuilder<number> =>
  sql`case ${column} ${sql.join(
    values.map((value, at) => sql`when ${value} then ${sql.lit(at)}`),
    sql` `,
  )} else ${sql.lit(values.length)} end`

const due = sql`coalesce(p.due_to, p.due_from)`
const isMissing = (value: RawBuilder<unknown>): Term => ({
  by: sql`case when ${value} is null then 1 else 0 end`,
  order: 'asc',
})

/**
 * The order of provisions `p` of documents `d`: by what was asked for, then as their documents and texts go. What has
 * no date, deadline or degree stands last in either order.
 */
export function provisionOrder({ sort, order = 'asc' }: ProvisionQuery): readonly Term[] {
  return [...asked(sort, order), { by: sql`d.place`, order: 'asc' }, { by: sql`p.n`, order: 'asc' }]
}

function asked(sort: ProvisionQuery['sort'], order: Term['order']): readonly Term[] {
  switch (sort) {
    case undefined:
      return []
    case 'document':
      return [{ by: sql`d.title`, order }]
    case 'date':
      return [isMissing(sql`d.date`), { by: sql`coalesce(d.date, '')`, order }]
    case 'due':
      return [isMissing(due), { by: sql`coalesce(p.due_to, p.due_from, '')`, order }]
    case 'pillar':
      return [{ by: rank(sql`p.pillar`, PILLARS), order }]
    case 'bindingness':
      return [isMissing(sql`p.bindingness`), { by: rank(sql`p.bindingness`, BINDINGNESS), order }]
  }
}

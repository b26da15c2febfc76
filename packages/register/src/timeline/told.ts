import { type Happening, happeningIn } from '@servanda/pipeline'
import { sql } from 'kysely'
import { conditions } from '../query/filters.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { packOf } from '../reading/pack-of.ts'
import type { ProvisionRow } from '../rows.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'

/** A fact that reports a happening, and when that was. */
export interface ToldFact {
  readonly happening: Happening
  readonly provision: ProvisionRow
  readonly from: string
  readonly to: string
  readonly named?: true
}

/** The facts of dated documents that report a visit, talks, a message or a signing. */
export async function toldFacts(store: Store, query: ProvisionQuery): Promise<readonly ToldFact[]> {
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.kind = 'fact' and d.date is not null and ${await conditions(query, store)}
    order by d.place, p.n`.execute(store.db)
  return rows.map(provisionRow).flatMap((provision) => {
    const words = packOf(provision.language)?.happenings
    const happening = words && happeningIn(provision.quote, words)
    return happening ? [{ happening, provision, ...daysOf(provision.quote, provision.documentDate!) }] : []
  })
}

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu

/** The document's day; where the words name an earlier year and not the document's, that year. */
function daysOf(quote: string, date: string): Pick<ToldFact, 'from' | 'to' | 'named'> {
  const own = date.slice(0, 4)
  const years = (quote.match(YEAR) ?? []).filter((year) => year <= own)
  const earlier = years.includes(own) ? undefined : years.at(-1)
  if (earlier === undefined) return { from: date, to: date }
  return { from: `${earlier}-01-01`, to: `${earlier}-12-31`, named: true }
}

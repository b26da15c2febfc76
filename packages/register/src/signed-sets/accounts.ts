import { announcedIn, happeningIn, iso, later, parseDay } from '@servanda/pipeline'
import { sql } from 'kysely'
import { occasionParties } from '../occasions/occasions.ts'
import { conditions } from '../query/filters.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { packOf } from '../reading/pack-of.ts'
import type { ProvisionRow } from '../rows.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'

/** Days between two accounts of one signing, at most. */
const DAYS_APART = 2

interface Report {
  readonly provision: ProvisionRow
  readonly parties: readonly string[]
  /** Where it gives a number of texts. */
  readonly announced?: number
}

/** What is told of signings by the same parties within two days, at least one account giving a number. */
export interface Signing {
  readonly parties: readonly string[]
  readonly from: string
  readonly to: string
  readonly reports: readonly Report[]
}

export async function signingsIn(store: Store, query: ProvisionQuery): Promise<readonly Signing[]> {
  const reports = await reportsIn(store, query)
  const groups = Map.groupBy(reports, ({ parties }) => JSON.stringify(parties))
  return [...groups.values()].flatMap(together).filter(({ reports: some }) => some.some(({ announced }) => announced))
}

/** Facts and judgements of dated documents that speak of texts signed. */
async function reportsIn(store: Store, query: ProvisionQuery): Promise<readonly Report[]> {
  const parties = await occasionParties(store)
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.kind in ('fact', 'assessment') and d.date is not null and ${await conditions(query, store)}
    order by d.place, p.n`.execute(store.db)
  return rows.map(provisionRow).flatMap((provision): readonly Report[] => {
    const words = packOf(provision.language)?.happenings
    if (!words || happeningIn(provision.quote, words) !== 'signing') return []
    const announced = announcedIn(provision.quote, words)
    const together = parties.get(provision.documentId) ?? provision.by
    return [{ provision, parties: together, ...(announced === undefined ? {} : { announced }) }]
  })
}

function together(reports: readonly Report[]): readonly Signing[] {
  const groups: Report[][] = []
  for (const report of reports) {
    const last = parseDay(groups.at(-1)?.at(-1)?.provision.documentDate)
    const isNear = last && report.provision.documentDate! <= iso(later(last, DAYS_APART, 'day'))
    if (isNear) groups.at(-1)!.push(report)
    else groups.push([report])
  }
  return groups.map((some) => ({
    parties: some[0]!.parties,
    from: some[0]!.provision.documentDate!,
    to: some.at(-1)!.provision.documentDate!,
    reports: some,
  }))
}

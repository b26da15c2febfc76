import { conventionOf } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { DeadlineRow } from '../deadline-rows.ts'
import { isPromise } from '../gaps/found.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import type { ProvisionRow } from '../rows.ts'
import { isAt } from '../status/anchors.ts'
import { standingOf } from '../status/item-status.ts'
import { type OnRecord, recordOf } from '../status/record.ts'
import { item } from '../verbs/items.ts'
import type { ProvisionQuery } from '../verbs.ts'

const NOTHING: OnRecord = { assessment: [], evidence: [], search: [] }

/**
 * Deadlines of the promises that a query asks for, as documents and record stood at the end of a day; the nearest first.
 * A promise made again in the same words counts once, at its latest deadline.
 */
export async function deadlinesOn(
  context: Context,
  query: ProvisionQuery,
  on: string,
): Promise<readonly DeadlineRow[]> {
  const { store } = context
  const { rows } = await sql<ProvisionRecord>`
    with timed as (
      select p.document_id, p.n, row_number() over (partition by p.item_id order by d.place desc, p.n desc) as latest
      from provision p join document d on d.id = p.document_id
      where ${await isPromise(query, store)} and p.item_id is not null and p.due_to is not null
        and coalesce(d.date, '') <= ${on})
    select ${PROVISION_COLUMNS} from timed t
    join provision p on p.document_id = t.document_id and p.n = t.n
    join document d on d.id = p.document_id
    where t.latest = 1 order by p.due_to, d.place, p.n`.execute(store.db)
  const record = await recordOf(store, on)
  return Promise.all(
    rows.map(provisionRow).map(async (provision) => {
      const own = provision.due!.to! < on ? await ownRecord(context, provision, record) : NOTHING
      const convention = conventionOf(provision.due!, provision.documentDate)
      return { itemId: provision.itemId!, provision, convention, overdue: standingOf({ provision }, own, on).overdue }
    }),
  )
}

/** What is on record at any of the places where the promise stands. */
async function ownRecord(context: Context, provision: ProvisionRow, record: OnRecord): Promise<OnRecord> {
  if (record.assessment.length === 0) return NOTHING
  const { trace } = (await item(context, provision.itemId!))!
  const at = trace.map(({ provision: { documentHash: textHash, start, end } }) => ({ textHash, start, end }))
  return {
    assessment: record.assessment.filter((one) => isAt(one, at)),
    evidence: record.evidence.filter((one) => isAt(one, at)),
    search: [],
  }
}

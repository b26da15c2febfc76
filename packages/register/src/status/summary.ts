import { spreadOf } from '@servanda/pipeline'
import type { Context } from '../context.ts'
import type { ItemRow } from '../rows.ts'
import type { StatusSummary } from '../status-rows.ts'
import { item, items } from '../verbs/items.ts'
import { isAt } from './anchors.ts'
import { dayIn, today } from './day.ts'
import { standingOf } from './item-status.ts'
import { recordOf } from './record.ts'

const MOST_SHOWN = 50

/** Status over all items, with its denominator, on today or as it was known at the end of a past day. */
export async function statusSummary(context: Context, asOf?: string): Promise<StatusSummary> {
  const on = asOf === undefined ? today() : dayIn(asOf)
  const record = await recordOf(context.store, asOf)
  const { rows, total } = await items(context, { limit: 'all' })
  const promised = rows.filter(({ firstDate }) => asOf === undefined || firstDate === undefined || firstDate <= on)
  const seen: {
    readonly row: ItemRow
    readonly standing: ReturnType<typeof standingOf>
    readonly searched: boolean
  }[] = []
  for (const row of promised) {
    const anchors = await anchorsOf(context, row)
    const own = {
      assessment: record.assessment.filter((one) => isAt(one, anchors)),
      evidence: record.evidence.filter((one) => isAt(one, anchors)),
      search: record.search.filter((one) => isAt(one, anchors)),
    }
    seen.push({ row, standing: standingOf(row, own, on), searched: own.search.length > 0 })
  }
  return {
    on,
    ...spreadOf(
      seen.map(({ standing: { positions, overdue }, searched }) => ({ positions, overdue, searched })),
      asOf === undefined ? total : promised.length,
    ),
    differing: seen
      .filter(({ standing }) => standing.differ)
      .map(({ row }) => row)
      .slice(0, MOST_SHOWN),
    unlooked: seen
      .filter(({ standing, searched }) => standing.positions.length === 0 && !searched)
      .map(({ row }) => row)
      .slice(0, MOST_SHOWN),
  }
}

/** The places of an item's mentions; one mention is what its row shows. */
async function anchorsOf(context: Context, row: ItemRow) {
  const shown = row.mentions === 1 ? [row.provision] : (await item(context, row.id))!.trace.map((one) => one.provision)
  return shown.map(({ documentHash, start, end }) => ({ textHash: documentHash, start, end }))
}

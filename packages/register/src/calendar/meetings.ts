import { conventionOf, parseDay } from '@servanda/pipeline'
import type { CalendarRow } from '../calendar-rows.ts'
import type { MechanismLife } from '../life-rows.ts'
import { livesOf } from '../lives/life-of.ts'
import { mechanismsNamed } from '../lives/mechanisms-named.ts'
import type { Store } from '../store/store.ts'
import type { ProvisionQuery } from '../verbs.ts'

/** The next meetings of the mechanisms that the asked provisions name, as planned or by their rhythm, on a day. */
export async function meetingsOn(store: Store, query: ProvisionQuery, on: string): Promise<readonly CalendarRow[]> {
  const named = await mechanismsNamed(store, query)
  const lives = await livesOf(
    store,
    named.map(({ id }) => id),
    on,
  )
  return named.flatMap(({ id, name }): readonly CalendarRow[] => {
    const life = lives.get(id)
    const next = life?.state === 'merged' || life?.state === 'ended' ? undefined : life && nextOf(life)
    if (!next) return []
    return [{ id: `${id}.next`, entry: 'meeting', title: name, ...next, overdue: next.to < on, thing: id }]
  })
}

/** Where the next meeting has days, and what says so. */
function nextOf({ nextDue, due, steps }: MechanismLife) {
  if (!parseDay(nextDue)) return undefined
  const to = nextDue!
  if (!due) {
    const provision = steps.findLast(({ step }) => step === 'convened')!.provision
    return { from: to, to, convention: 'rhythm' as const, provision }
  }
  const { provision } = due
  const convention = conventionOf(provision.due!, provision.documentDate)
  return { from: provision.due!.from ?? to, to, convention, provision }
}

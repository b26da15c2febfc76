import {
  MISSED_RHYTHMS,
  nextByRhythm,
  type Quote,
  SILENT_MONTHS,
  standingOn,
  type Told,
  tellingOf,
} from '@servanda/pipeline'
import type { Cited, LifeStep, LifeSummary, MechanismLife } from '../life-rows.ts'
import { packOf } from '../reading/pack-of.ts'
import type { ProvisionRow } from '../rows.ts'
import type { Store } from '../store/store.ts'
import { type Named, namingsOf } from './namings.ts'

/** The lives of mechanisms on a day, by id; one that no provision names has none. */
export async function livesOf(
  store: Store,
  ids: readonly string[],
  on: string,
): Promise<ReadonlyMap<string, MechanismLife>> {
  const namings = await namingsOf(store, ids)
  return new Map([...namings].map(([id, named]) => [id, lifeOf(named, on)]))
}

export const summaryOf = ({ state, lastSign, nextDue }: MechanismLife): LifeSummary => ({
  state,
  ...(lastSign === undefined ? {} : { lastSign }),
  ...(nextDue === undefined ? {} : { nextDue }),
})

interface Read {
  readonly provision: ProvisionRow
  readonly told: Told
}

function lifeOf(named: readonly Named[], on: string): MechanismLife {
  const read = named.flatMap(({ provision, naming }): readonly Read[] => {
    const lives = packOf(provision.language)?.lives
    const isKnown = provision.documentDate === undefined || provision.documentDate <= on
    return lives && isKnown ? [{ provision, told: tellingOf(naming, lives) }] : []
  })
  const rhythm = last(read, ({ rhythm }) => rhythm)
  const level = last(read, ({ level }) => level)
  const steps = read.map(stepOf)
  const standing = standingOn(
    on,
    steps.map(({ step, provision: { documentDate: day } }) => ({ step, ...(day === undefined ? {} : { day }) })),
    rhythm?.months,
  )
  return {
    on,
    ...standing,
    ...nextOf(read, rhythm?.months),
    steps,
    ...(level ? { level } : {}),
    ...(rhythm ? { rhythm } : {}),
    chairs: once(read.flatMap(({ provision, told }) => told.chairs.map((one) => ({ ...one, provision })))),
    bases: once(read.flatMap(({ provision, told: { base } }) => (base ? [{ ...base, provision }] : []))),
    silentMonths: rhythm ? rhythm.months * MISSED_RHYTHMS : SILENT_MONTHS,
  }
}

const stepOf = ({ provision, told: { step, meeting, words } }: Read): LifeStep => ({
  step,
  ...(meeting === undefined ? {} : { meeting }),
  words,
  provision,
})

function last<Part extends Quote>(read: readonly Read[], part: (told: Told) => Part | undefined) {
  const found = read.findLast(({ told }) => part(told) !== undefined)
  return found && { ...part(found.told)!, provision: found.provision }
}

/** Each quote once, where it stands last. */
const once = (cited: readonly Cited[]): readonly Cited[] => [
  ...new Map(cited.map((one) => [one.quote.toLowerCase(), one])).values(),
]

/** The latest meeting that is planned and was not held since, with its time; else the last one and the rhythm. */
function nextOf(read: readonly Read[], months: number | undefined): Pick<MechanismLife, 'nextDue' | 'due'> {
  const met = read.findLastIndex(({ told }) => told.step === 'convened')
  const planned = read
    .slice(met + 1)
    .findLast(({ told, provision: { due } }) => told.step === 'planned' && due && due.kind !== 'recurring')
  if (planned) {
    const { raw, start, end, to } = planned.provision.due!
    return { nextDue: to ?? raw, due: { start, end, quote: raw, provision: planned.provision } }
  }
  const day = read[met]?.provision.documentDate
  const next = day !== undefined && months !== undefined ? nextByRhythm(day, months) : undefined
  return next === undefined ? {} : { nextDue: next }
}

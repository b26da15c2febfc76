import { BINDINGNESS } from '../model/index.ts'
import type { Parallel } from './traits.ts'

/** In what two versions of one provision may part. */
type Part = 'kind' | 'bindingness' | 'due' | 'number' | 'name' | 'by'

/** What each version says where they part, in its own words; absent where one says nothing. */
export interface Divergence {
  readonly of: Part
  readonly a?: string
  readonly b?: string
}

/** What the second version is beside the first: firmer or less firm; wider where it says more, narrower where less. */
export interface VersionGrade {
  readonly relation: 'same' | 'reworded' | 'stronger' | 'weaker' | 'narrower' | 'wider'
  readonly divergences: readonly Divergence[]
}

/** Where versions of one provision part; what each says alone, and which one says it more firmly. */
export function gradeVersions(as: readonly Parallel[], bs: readonly Parallel[]): VersionGrade {
  const [a, b] = [as[0]!, bs[0]!]
  const firmness = [kinds(a, b), degrees(a, b), deadlines(a, b)].flatMap((one) => one ?? [])
  const more = [voices(a, b), numbers(as, bs), names(as, bs)].flatMap((one) => one ?? [])
  const divergences = [...firmness.map(({ divergence }) => divergence), ...more]
  const firmer = firmness.find(({ firmer }) => firmer !== undefined)?.firmer
  if (firmer) return { relation: firmer === 'b' ? 'stronger' : 'weaker', divergences }
  const onlyA = as.length > bs.length || divergences.some((one) => one.b === undefined)
  const onlyB = bs.length > as.length || divergences.some((one) => one.a === undefined)
  if (onlyA !== onlyB) return { relation: onlyB ? 'wider' : 'narrower', divergences }
  return { relation: onlyA || divergences.length > 0 ? 'reworded' : 'same', divergences }
}

interface Firmness {
  readonly divergence: Divergence
  /** Which is the firmer; undefined where that cannot be said. */
  readonly firmer?: 'a' | 'b'
}

const firmer = (a: number, b: number): Pick<Firmness, 'firmer'> =>
  a < 0 || b < 0 || a === b ? {} : { firmer: b > a ? 'b' : 'a' }

/** A stance, a proposal, a promise: from the least to the firmest. */
const STEPS = ['position', 'proposal', 'commitment']

function kinds(a: Parallel, b: Parallel): Firmness | undefined {
  if (a.kind === b.kind) return undefined
  return { divergence: { of: 'kind', a: a.kind, b: b.kind }, ...firmer(STEPS.indexOf(a.kind), STEPS.indexOf(b.kind)) }
}

function degrees({ bindingness: a }: Parallel, { bindingness: b }: Parallel): Firmness | undefined {
  if (!a || !b || a === b) return undefined
  const degree = (one: typeof a): number => BINDINGNESS.length - BINDINGNESS.indexOf(one)
  return { divergence: { of: 'bindingness', a, b }, ...firmer(degree(a), degree(b)) }
}

/** Two reports of one event may be of neighbouring days, and so may what runs from them. */
const month = (day: string | undefined): string | undefined => day?.slice(0, 7)

function deadlines({ due: a }: Parallel, { due: b }: Parallel): Firmness | undefined {
  if (a?.kind === b?.kind && month(a?.from) === month(b?.from) && month(a?.to) === month(b?.to)) return undefined
  const divergence = { of: 'due' as const, ...(a ? { a: a.raw } : {}), ...(b ? { b: b.raw } : {}) }
  const isDated = (due: typeof a): number => (due?.kind === 'date' ? 1 : 0)
  return { divergence, ...(a && b ? firmer(isDated(a), isDated(b)) : {}) }
}

function voices({ by: a }: Parallel, { by: b }: Parallel): Divergence | undefined {
  return a.join() === b.join() ? undefined : { of: 'by', a: a.join(', '), b: b.join(', ') }
}

/** Numbers of one version alone; those of its deadline stand there. */
function numbers(as: readonly Parallel[], bs: readonly Parallel[]): Divergence | undefined {
  const [a, b] = [numbersOf(as), numbersOf(bs)]
  return alone(
    'number',
    a.filter((one) => !b.includes(one)),
    b.filter((one) => !a.includes(one)),
  )
}

const numbersOf = (all: readonly Parallel[]): string[] =>
  all.flatMap(({ numbers, due }) => numbers.filter((one) => !due?.raw.includes(one)))

function names(as: readonly Parallel[], bs: readonly Parallel[]): Divergence | undefined {
  const [a, b] = [named(as), named(bs)]
  const only = (own: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] =>
    [...own].flatMap(([key, quote]) => (other.has(key) ? [] : [quote]))
  return alone('name', only(a, b), only(b, a))
}

/** What a provision is about; parties, persons and anniversaries stand around it, in other forms in every language. */
const ABOUT = /^(?:mechanism|instrument|project|place)\//

const named = (all: readonly Parallel[]): ReadonlyMap<string, string> =>
  new Map(
    all.flatMap(({ names }) =>
      names.filter(({ key }) => ABOUT.test(key)).map(({ key, quote }) => [key, quote] as const),
    ),
  )

function alone(of: Part, a: readonly string[], b: readonly string[]): Divergence | undefined {
  if (a.length === 0 && b.length === 0) return undefined
  return { of, ...(a.length > 0 ? { a: a.join(', ') } : {}), ...(b.length > 0 ? { b: b.join(', ') } : {}) }
}

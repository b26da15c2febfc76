import { BINDINGNESS, type Bindingness, type Due, type Kind, type Pillar } from '../model/provision.ts'
import type { Span } from '../model/span.ts'
import { alphaOf, kappaOf, type Rated } from './alpha.ts'
import { type Estimate, intervalOf } from './resampled.ts'

/** One provision as a coder reads it. Offsets are UTF-16 code units, half-open. */
export interface CodedSpan extends Span {
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Pick<Due, 'kind' | 'from' | 'to'>
}

/** What several coders made of one place of a text, in the order of the coders. */
export type CodedUnit<Coded extends CodedSpan = CodedSpan> = readonly (Coded | undefined)[]

export const CODED_FIELDS = ['kind', 'by', 'bindingness', 'pillar', 'due'] as const
export type CodedField = (typeof CODED_FIELDS)[number]

/** How far coders agree on one field, over the units that at least two of them coded. */
export interface FieldAgreement {
  readonly field: CodedField
  /** Units that at least two coders gave a value. */
  readonly units: number
  readonly alpha?: Estimate
  readonly kappas: readonly {
    readonly a: string
    readonly b: string
    readonly units: number
    readonly kappa?: number
  }[]
}

export interface Agreement {
  /** In alphabetical order. */
  readonly coders: readonly string[]
  /** Places that at least one coder coded, and that at least two did. */
  readonly units: number
  readonly shared: number
  /** F1 of the spans of each two coders, taken together: the same to the letter, and overlapping by half or more. */
  readonly spans: { readonly exact?: Estimate; readonly overlapping?: Estimate }
  readonly fields: readonly FieldAgreement[]
}

/**
 * How far coders agree. Bindingness is ordinal, the other fields nominal; a set of parties is one value.
 *
 * @param coders the order in which units hold what each coder said
 */
export function agreementOf(coders: readonly string[], units: readonly CodedUnit[]): Agreement {
  const exact = intervalOf(units, (some) => spanF1(some, (a, b) => a.start === b.start && a.end === b.end))
  const overlapping = intervalOf(units, (some) => spanF1(some, () => true))
  return {
    coders,
    units: units.length,
    shared: units.filter(isShared).length,
    spans: { ...(exact ? { exact } : {}), ...(overlapping ? { overlapping } : {}) },
    fields: CODED_FIELDS.map((field) => fieldAgreement(field, coders, units)),
  }
}

const isShared = (unit: CodedUnit): boolean => unit.filter((coded) => coded !== undefined).length > 1

function fieldAgreement(field: CodedField, coders: readonly string[], units: readonly CodedUnit[]): FieldAgreement {
  const rated = units
    .map((unit): Rated => unit.map((coded) => coded && saidOf(coded, field)))
    .filter((unit) => unit.filter((value) => value !== undefined).length > 1)
  const order = field === 'bindingness' ? BINDINGNESS : undefined
  const alpha = intervalOf(rated, (some) => alphaOf(some, order))
  return {
    field,
    units: rated.length,
    ...(alpha ? { alpha } : {}),
    kappas: pairsOf(coders).map(([a, b]) => {
      const kappa = kappaOf(rated, a, b)
      const both = rated.filter((unit) => unit[a] !== undefined && unit[b] !== undefined).length
      return { a: coders[a]!, b: coders[b]!, units: both, ...(kappa === undefined ? {} : { kappa }) }
    }),
  }
}

/** What a coder said of a field, as one value; bindingness is said of commitments only. */
export function saidOf({ kind, by, bindingness, pillar, due }: CodedSpan, field: CodedField): string | undefined {
  switch (field) {
    case 'kind':
      return kind
    case 'by':
      return [...by].sort().join(' + ') || 'nobody'
    case 'bindingness':
      return bindingness
    case 'pillar':
      return pillar
    case 'due':
      return due ? [due.kind, due.from, due.to].filter(Boolean).join(' ') : 'none'
  }
}

/** Over all pairs of coders: twice what they share over all that they coded. */
function spanF1(units: readonly CodedUnit[], isSame: (a: CodedSpan, b: CodedSpan) => boolean): number | undefined {
  let [shared, coded] = [0, 0]
  for (const unit of units) {
    for (const [first, second] of pairsOf(unit)) {
      const [a, b] = [unit[first], unit[second]]
      coded += Number(a !== undefined) + Number(b !== undefined)
      if (a && b && isSame(a, b)) shared++
    }
  }
  return coded === 0 ? undefined : (2 * shared) / coded
}

const pairsOf = (all: readonly unknown[]): readonly (readonly [number, number])[] =>
  all.flatMap((_, a) => all.slice(a + 1).map((_, more) => [a, a + 1 + more] as const))

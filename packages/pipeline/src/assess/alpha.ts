/** What each coder made of one unit, in the order of the coders; undefined where a coder said nothing of it. */
export type Rated = readonly (string | undefined)[]

/** How far two values are from each other, squared, beside how often each value was given. */
type Distance = (a: number, b: number, counts: readonly number[]) => number

/** Values differ or they do not. */
const nominal: Distance = (a, b) => (a === b ? 0 : 1)

/** Values stand in an order; two are as far from each other as there are values given between them. */
const ordinal: Distance = (a, b, counts) => {
  const [low, high] = a < b ? [a, b] : [b, a]
  const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0)
  return (between - (counts[low]! + counts[high]!) / 2) ** 2
}

/**
 * Krippendorff's alpha: 1 where coders agree, 0 where they agree as chance would have it, below where they agree less.
 * Coders may have left units out. Where `order` names the values from first to last the metric is ordinal, without it
 * nominal. Undefined where nothing can be compared or only one value was given.
 *
 * K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), sections C and E.
 */
export function alphaOf(units: readonly Rated[], order?: readonly string[]): number | undefined {
  const values = order ?? [...new Set(units.flat().filter((value) => value !== undefined))].sort()
  const place = new Map(values.map((value, at) => [value, at]))
  const rated = units
    .map((unit) => unit.flatMap((value) => (value === undefined ? [] : [place.get(value)!])))
    .filter((unit) => unit.length > 1)
  const counts = values.map((_, at) => rated.flat().filter((value) => value === at).length)
  const distance = order ? ordinal : nominal
  const total = rated.flat().length
  const observed = rated.reduce((sum, unit) => sum + within(unit, (a, b) => distance(a, b, counts)), 0)
  const expected = counts.reduce(
    (sum, first, a) => sum + counts.reduce((row, second, b) => row + first * second * distance(a, b, counts), 0),
    0,
  )
  return expected === 0 ? undefined : 1 - ((total - 1) * observed) / expected
}

/** The sum over all ordered pairs of values in one unit, so weighed that each value counts once. */
function within(unit: readonly number[], distance: (a: number, b: number) => number): number {
  const sum = unit.reduce((all, a) => all + unit.reduce((row, b) => row + distance(a, b), 0), 0)
  return sum / (unit.length - 1)
}

/**
 * Cohen's kappa of two coders over the units that both coded. Undefined where there are none, or where both gave one
 * and the same value throughout.
 *
 * J. Cohen, A Coefficient of Agreement for Nominal Scales (1960).
 */
export function kappaOf(units: readonly Rated[], first: number, second: number): number | undefined {
  const both = units.map((unit) => [unit[first], unit[second]]).filter(([a, b]) => a !== undefined && b !== undefined)
  const values = [...new Set(both.flat())]
  const share = (has: (pair: readonly (string | undefined)[]) => boolean): number =>
    both.filter(has).length / both.length
  const agreed = share(([a, b]) => a === b)
  const chance = values.reduce((sum, value) => sum + share(([a]) => a === value) * share(([, b]) => b === value), 0)
  return both.length === 0 || chance === 1 ? undefined : (agreed - chance) / (1 - chance)
}

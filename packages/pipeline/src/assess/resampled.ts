/** A figure with its 95 % interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

const SAMPLES = 1000

/**
 * A figure over units with its 95 % interval: the percentiles of the same figure over units drawn anew, with
 * replacement (B. Efron, 1979). The draws are the same each time. Samples in which the figure cannot be taken are left
 * out.
 */
export function intervalOf<Unit>(
  units: readonly Unit[],
  figure: (units: readonly Unit[]) => number | undefined,
): Estimate | undefined {
  const value = figure(units)
  if (value === undefined) return undefined
  const next = draws()
  const sampled: number[] = []
  for (let n = 0; n < SAMPLES; n++) {
    const one = figure(units.map(() => units[next(units.length)]!))
    if (one !== undefined) sampled.push(one)
  }
  sampled.sort((a, b) => a - b)
  const at = (share: number): number =>
    sampled[Math.min(sampled.length - 1, Math.floor(share * sampled.length))] ?? value
  return { value, low: at(0.025), high: at(0.975) }
}

/** Numbers below a bound, always the same ones (xorshift32, G. Marsaglia, 2003). */
function draws(): (below: number) => number {
  let state = 2463534242
  return (below) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % below
  }
}

/** A text whose letters carry their marks, and the way back to the text as it was captured. */
export interface Composed {
  readonly text: string
  /** Offset in the captured text of each code unit, and of the end. */
  readonly origin: Int32Array
}

const MARK = /[\u0300-\u036f]/
const CLUSTER = /\P{M}\p{M}+/gu

/** Letters and the marks that stand apart behind them made one (NFC); undefined where no mark stands apart. */
export function compose(captured: string): Composed | undefined {
  if (!MARK.test(captured)) return undefined
  const origin = new Int32Array(captured.length + 1)
  let text = ''
  let from = 0
  const take = (to: number, words: string): void => {
    const last = words.length - 1
    for (let n = 0; n <= last; n++) origin[text.length + n] = words.length === to - from ? from + n : from
    text += words
    from = to
  }
  for (const { index, 0: cluster } of captured.matchAll(CLUSTER)) {
    if (index > from) take(index, captured.slice(from, index))
    take(index + cluster.length, cluster.normalize('NFC'))
  }
  if (from < captured.length) take(captured.length, captured.slice(from))
  origin[text.length] = captured.length
  return text === captured ? undefined : { text, origin: origin.subarray(0, text.length + 1) }
}

/** Offset in the composed text of what stands at an offset of the captured one or behind it. */
export function composedOffset({ origin }: Composed, offset: number): number {
  let low = 0
  let high = origin.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (origin[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** What was read in a composed text with its offsets and quotes in the captured one: every `start` with its `end`, `quote`, `raw` and `repeats`. */
export function toCaptured<T>(read: T, { origin }: Composed, captured: string): T {
  const back = (offset: number): number => origin[offset] ?? captured.length
  const convert = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(convert)
    if (typeof value !== 'object' || value === null) return value
    const made: Record<string, unknown> = {}
    for (const [key, inner] of Object.entries(value)) made[key] = convert(inner)
    if (typeof made.start !== 'number' || typeof made.end !== 'number') return made
    made.start = back(made.start)
    made.end = back(made.end)
    if (typeof made.repeats === 'number') made.repeats = back(made.repeats)
    for (const key of ['quote', 'raw'])
      if (typeof made[key] === 'string') made[key] = captured.slice(made.start as number, made.end as number)
    return made
  }
  return convert(read) as T
}

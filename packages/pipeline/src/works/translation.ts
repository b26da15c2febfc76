import type { SameText } from './same-text.ts'

/** What of a document does not depend on its language. */
export interface Outline {
  readonly genre?: string
  /** Calendar day, ISO 8601. */
  readonly date: string
  /** Short names of those that undertake, propose or hold something in it. */
  readonly parties: readonly string[]
  /** Keys of what it names that a framework knows. */
  readonly things: readonly string[]
  /** Its numbers of two digits or more, as `numbersIn` gives them. */
  readonly numbers: readonly string[]
  readonly sections: number
  readonly provisions: number
}

/** Digits in a row, two or more, each number once, in order of appearance: most stand in every translation. */
export const numbersIn = (text: string): readonly string[] => [
  ...new Set(text.normalize('NFKC').match(/\d{2,}/gu) ?? []),
]

const LEAST = 0.6
const LEAST_PARTIES = 0.5
const LEAST_THINGS = 0.4
/** Fewer have nothing to say. */
const FEW = 3

/**
 * Whether two documents in different languages are one text: of one day and genre, with the same parties, and alike in
 * the names and numbers they hold and in how they are built. Undefined where they are not, or too little is known.
 */
export function translationOf(a: Outline, b: Outline): SameText | undefined {
  if (a.date !== b.date || (a.genre && b.genre && a.genre !== b.genre)) return undefined
  const parties = overlap(a.parties, b.parties)
  const things = overlap(a.things, b.things)
  const numbers = overlap(a.numbers, b.numbers)
  const known = [
    { share: things.share, weight: enough(a.things, b.things) },
    { share: numbers.share, weight: enough(a.numbers, b.numbers) },
    { share: ratio(a.sections, b.sections), weight: a.sections + b.sections > 2 ? 1 : 0 },
    { share: ratio(a.provisions, b.provisions), weight: a.provisions + b.provisions > 0 ? 1 : 0 },
  ].filter(({ weight }) => weight > 0)
  if (parties.share < LEAST_PARTIES || things.share < LEAST_THINGS) return undefined
  if (!enough(a.things, b.things) || known.length < 3) return undefined
  const share = known.reduce((sum, one) => sum + one.share, 0) / known.length
  if (share < LEAST) return undefined
  return {
    relation: 'translation',
    share,
    reason: `of the same day, ${things.both} of ${things.all} names and ${numbers.both} of ${numbers.all} numbers in both`,
  }
}

const enough = (a: readonly string[], b: readonly string[]): number => (Math.min(a.length, b.length) >= FEW ? 1 : 0)

/** What both have of what either has; nothing on either side is no objection. */
function overlap(a: readonly string[], b: readonly string[]) {
  const all = new Set([...a, ...b])
  const both = new Set(a.filter((one) => b.includes(one))).size
  return { both, all: all.size, share: all.size === 0 ? 1 : both / all.size }
}

const ratio = (a: number, b: number): number => (a === b ? 1 : Math.min(a, b) / Math.max(a, b))

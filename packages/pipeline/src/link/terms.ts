import type { Provision, ThingType } from '../model/index.ts'
import { HAN, lexicon, NUMBER, PUNCTUATION, scan } from '../text/index.ts'
import { marksOf } from './marks.ts'
import { hashOf, type Wording } from './wording.ts'

/** A provision as linking sees it. */
export interface Linkable extends Pick<Provision, 'quote' | 'kind' | 'by' | 'bindingness' | 'pillar' | 'due'> {
  /** The things that it names, parties aside. */
  readonly names: readonly Named[]
}

export interface Named {
  readonly key: string
  /** Its type, where it is known to a framework: what texts alone name may be one thing under two names. */
  readonly known?: ThingType
}

/** What a provision says, as terms with weights: each once, in the order of their ids. */
export interface Terms {
  readonly ids: Int32Array
  /** Weights in this document, where what is said again counts less. */
  readonly weights: Float32Array
  /** Weights in any document. */
  readonly standing: Float32Array
  readonly total: number
  /** Pairs of neighbouring terms, each once, in order. */
  readonly pairs: Int32Array
  /** The first few of its terms that tell what it is about. */
  readonly heads: Int32Array
  /** What it is told apart by, each once, in order; see `marksOf`. */
  readonly marks: Int32Array
}

/** A word of a quote. Offsets are UTF-16 code units into the quote, half-open. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly id: number
  readonly weight: number
  readonly force: number
  readonly number: boolean
  /** An article or the like, with or without which a text says the same. */
  readonly silent: boolean
  /** It denies what follows. */
  readonly denies: boolean
  /** It speaks of a community, or of everybody. */
  readonly scope?: 'community' | 'everybody' | undefined
}

const NO_WORDS = lexicon([])
const NAME = 0.7
const LIGHT_NAME = 0.25

/** Words of names that weigh little: of parties, which every text of a relationship holds, and of places, which say where. */
export interface LightNames {
  /** In lower case: "chinese" is as little as "Chinese". */
  readonly parties: ReadonlySet<string>
  /** As they are written: "Sea" of a name, not the sea. */
  readonly places: ReadonlySet<string>
}

/** The words of a quote, in order. */
export function wordsOf(quote: string, wording: Wording, { parties, places }: LightNames): readonly Word[] {
  const tokens = scan(quote, NO_WORDS)
  const words: Word[] = []
  for (let n = 0; n < tokens.count; n++) {
    const kind = tokens.kind[n]!
    if (kind === PUNCTUATION) continue
    const start = tokens.start[n]!
    const pair = kind === HAN && tokens.kind[n + 1] === HAN && tokens.end[n] === tokens.start[n + 1]
    const end = pair ? tokens.end[n + 1]! : tokens.end[n]!
    const written = quote.slice(start, end)
    const text = written.toLowerCase().replace('\u2019', "'")
    const { id, weight, force, silent, denies, scope } = wording.termOf(text)
    words.push({
      text,
      start,
      end,
      id,
      weight: parties.has(text) || places.has(written) ? Math.min(weight, LIGHT_NAME) : weight,
      force,
      silent,
      denies,
      scope,
      number: kind === NUMBER,
    })
  }
  return words
}

/** The terms of every provision of a document. What the document says again and again counts less each time. */
export function termsOfDocument(
  provisions: readonly Pick<Linkable, 'names'>[],
  words: readonly (readonly Word[])[],
): readonly Terms[] {
  const raw = provisions.map(({ names }, at) => rawTerms(words[at]!, names))
  const often = countsOf(raw.map(({ weights }) => weights.keys()))
  const oftenTogether = countsOf(raw.map(({ pairs }) => pairs.keys()))
  return raw.map(({ weights, pairs }, at) => {
    const standing = new Map(weights)
    for (const [pair, [before, id]] of pairs) {
      const together = oftenTogether.get(pair)!
      if (together >= OFTEN && together >= SET_PHRASE * often.get(id)! && together >= SET_PHRASE * often.get(before)!) {
        weights.set(id, weights.get(id)! * SAID_ALREADY)
        if (together >= EVERYWHERE * raw.length) pairs.delete(pair)
      }
    }
    const ids = Int32Array.from(weights.keys()).sort()
    const lessened = Float32Array.from(ids, (id) => weights.get(id)! * oftenness(often.get(id)!, raw.length))
    return {
      ids,
      weights: lessened,
      standing: Float32Array.from(ids, (id) => standing.get(id)!),
      total: lessened.reduce((sum, one) => sum + one, 0),
      pairs: Int32Array.from(pairs.keys()).sort(),
      heads: headsOf(words[at]!),
      marks: marksOf(words[at]!, provisions[at]!.names),
    }
  })
}

const MOST_HEADS = 3
/** Weight below which a word stands in too many provisions to tell what one is about. */
const TELLING = 0.5

const headsOf = (words: readonly Word[]): Int32Array =>
  Int32Array.from(words.filter(({ weight }) => weight >= TELLING).slice(0, MOST_HEADS), ({ id }) => id)

/** Part of the times that words of a set phrase stand together. */
const SET_PHRASE = 0.6
/** Part of a document's provisions from which on what stands in them says nearly nothing. */
const EVERYWHERE = 0.4
/** What the next word of a set phrase adds to the one before it. */
const SAID_ALREADY = 0.3
const AGAIN = 0.4
const OFTEN = 3
const NEARLY_NOTHING = 0.2

/** What is left of a weight where a term stands in so many of a document's provisions. */
function oftenness(often: number, provisions: number): number {
  if (often >= OFTEN && often >= EVERYWHERE * provisions) return NEARLY_NOTHING
  return 1 / (1 + AGAIN * Math.log2(Math.max(1, often / 2)))
}

interface RawTerms {
  readonly weights: Map<number, number>
  readonly pairs: Map<number, readonly [before: number, id: number]>
}

function rawTerms(words: readonly Word[], names: readonly Named[]): RawTerms {
  const weights = new Map<number, number>()
  const pairs = new Map<number, readonly [number, number]>()
  let before = 0
  for (const { id, weight } of words) {
    if (weight === 0) continue
    weights.set(id, Math.max(weight, weights.get(id) ?? 0))
    if (before !== 0) pairs.set((Math.imul(before, 31) ^ id) | 0, [before, id])
    before = id
  }
  for (const { key } of names) weights.set(hashOf(`#${key}`), NAME)
  return { weights, pairs }
}

function countsOf(all: readonly Iterable<number>[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const some of all) for (const id of some) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

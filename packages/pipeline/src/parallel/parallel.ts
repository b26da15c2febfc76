import { anchored, likeness, type Measure } from './likeness.ts'
import { type Parallel, type Traits, traitsOf, weightsOf } from './traits.ts'

/** Provisions of two documents that say one thing: one beside one or two, or one alone. */
export interface Bead<P extends Parallel = Parallel> {
  readonly a: readonly P[]
  readonly b: readonly P[]
  /** They stand at another place among the others. */
  readonly moved?: true
}

/** How many of each document a bead takes; later ones win where scores are equal. */
const SHAPES = [
  [1, 0],
  [0, 1],
  [1, 2],
  [2, 1],
  [1, 1],
] as const

/** How far from the diagonal a pair may stand, in provisions: keeps the scan linear. */
const BAND = 60

/**
 * The provisions of two documents in different languages side by side, in the order of both: a dynamic program over
 * lengths (Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19,
 * 1993) and over anchors that no language changes: framework names, numbers and dates (as in Simard, Foster and
 * Isabelle, "Using Cognates to Align Sentences", 1992). What stands elsewhere in the other is paired by its anchors.
 */
export function alignParallel<P extends Parallel>(as: readonly P[], bs: readonly P[]): readonly Bead<P>[] {
  const [a, b] = [sideOf(as), sideOf(bs)]
  const weights = weightsOf([...a.single, ...b.single])
  const measure = { weights, expansion: expansionOf(a.single, b.single) }
  const beads = tracedBack(as, bs, table(a, b, measure))
  return withMoved(beads, measure)
}

/** Traits of each provision of a document, and of each with the next. */
interface Side {
  readonly single: readonly Traits[]
  readonly pair: readonly Traits[]
}

const sideOf = (all: readonly Parallel[]): Side => ({
  single: all.map((one) => traitsOf(one)),
  pair: all.slice(1).map((one, at) => traitsOf(all[at]!, one)),
})

/** Typical length in the second document beside the first. */
function expansionOf(as: readonly Traits[], bs: readonly Traits[]): number {
  const middle = (all: readonly Traits[]): number => {
    const lengths = all.map(({ length }) => length).sort((x, y) => x - y)
    return lengths[Math.floor(lengths.length / 2)] ?? 1
  }
  return middle(bs) / Math.max(1, middle(as))
}

/** The best shape that ends at each pair of places, in a band around the diagonal. */
interface Table {
  readonly shapes: Int8Array
  readonly width: number
  readonly at: (i: number, j: number) => number
}

function table(a: Side, b: Side, measure: Measure): Table {
  const width = 2 * BAND + 1
  const [n, m] = [a.single.length, b.single.length]
  const slope = n === 0 ? 0 : m / n
  const at = (i: number, j: number): number => {
    const within = j - Math.round(i * slope) + BAND
    return i < 0 || j < 0 || within < 0 || within >= width ? -1 : i * width + within
  }
  const shapes = new Int8Array((n + 1) * width).fill(-1)
  const scores = new Float64Array((n + 1) * width).fill(Number.NEGATIVE_INFINITY)
  scores[at(0, 0)] = 0
  for (let i = 0; i <= n; i++) {
    const middle = Math.round(i * slope)
    for (let j = Math.max(0, middle - BAND); j <= Math.min(m, middle + BAND); j++) {
      const here = at(i, j)
      SHAPES.forEach(([da, db], shape) => {
        const before = at(i - da, j - db)
        if (before < 0 || scores[before] === Number.NEGATIVE_INFINITY) return
        const score = scores[before]! + gain(behind(a, i, da), behind(b, j, db), measure)
        if (score < scores[here]!) return
        scores[here] = score
        shapes[here] = shape
      })
    }
  }
  return { shapes, width, at }
}

/** The traits of the last one or two provisions in front of a place. */
const behind = ({ single, pair }: Side, place: number, count: number): Traits | undefined =>
  count === 0 ? undefined : count === 1 ? single[place - 1] : pair[place - 2]

const gain = (a: Traits | undefined, b: Traits | undefined, measure: Measure): number =>
  a && b ? likeness(a, b, measure) : 0

function tracedBack<P extends Parallel>(as: readonly P[], bs: readonly P[], { shapes, at }: Table): Bead<P>[] {
  const beads: Bead<P>[] = []
  let [i, j] = [as.length, bs.length]
  while (i > 0 || j > 0) {
    const [da, db] = SHAPES[shapes[at(i, j)]!] ?? (i > 0 ? SHAPES[0] : SHAPES[1])
    beads.push({ a: as.slice(i - da, i), b: bs.slice(j - db, j) })
    i -= da
    j -= db
  }
  return beads.reverse()
}

/** Anchors rarer than this name one thing in both documents. */
const MOST_PLACES = 6
/** What anchors alone have to say for a pair out of order. */
const LEAST_ANCHORED = 0.7

/** Pairs what is left alone on both sides, wherever it stands: the best first. */
function withMoved<P extends Parallel>(beads: readonly Bead<P>[], measure: Measure): readonly Bead<P>[] {
  const left = beads.filter(({ b }) => b.length === 0)
  const right = beads.filter(({ a }) => a.length === 0)
  const pairs = candidates(left, right, measure).sort((x, y) => y.score - x.score)
  const partner = new Map<Bead<P>, Bead<P>>()
  for (const { a, b } of pairs) if (!partner.has(a) && !partner.has(b)) partner.set(a, b).set(b, a)
  return beads.flatMap((bead): Bead<P>[] => {
    const other = partner.get(bead)
    if (!other) return [bead]
    return bead.b.length === 0 ? [{ a: bead.a, b: other.b, moved: true }] : []
  })
}

interface Candidate<P extends Parallel> {
  readonly a: Bead<P>
  readonly b: Bead<P>
  readonly score: number
}

function candidates<P extends Parallel>(
  left: readonly Bead<P>[],
  right: readonly Bead<P>[],
  measure: Measure,
): Candidate<P>[] {
  const places = new Map<string, Bead<P>[]>()
  for (const bead of right)
    for (const anchor of traitsOf(...bead.b).anchors) {
      const some = places.get(anchor)
      if (some) some.push(bead)
      else places.set(anchor, [bead])
    }
  return left.flatMap((a) => {
    const traits = traitsOf(...a.a)
    const near = [...traits.anchors].filter(isAbout).flatMap((one) => {
      const some = places.get(one) ?? []
      return some.length <= MOST_PLACES ? some : []
    })
    return [...new Set(near)].flatMap((b) => {
      const other = traitsOf(...b.b)
      const score = likeness(traits, other, measure)
      const about = anchored(onlyAbout(traits), onlyAbout(other), measure.weights)
      return score > 0 && about >= LEAST_ANCHORED ? [{ a, b, score }] : []
    })
  })
}

/** Parties and persons stand in many provisions that have nothing else in common. */
const isAbout = (anchor: string): boolean => !/^(?:party|person)\//.test(anchor)
const onlyAbout = (traits: Traits): Traits => ({ ...traits, anchors: new Set([...traits.anchors].filter(isAbout)) })

import type { Spoken } from './spoken.ts'

/** A stretch of content words of a document, by the numbers of its first word and of the one behind its last. */
export interface Stretch {
  readonly document: number
  readonly first: number
  readonly last: number
}

type Documents = readonly (readonly Spoken[])[]

/** Idle words that may stand between two words of a phrase. */
const APART = 4
/** Part of the uses of the rarer word of a pair that the pair must make to be a set one. */
const SET = 0.34
/** Weight that two neighbours, and three, must have together. */
const LEAST_WEIGHT = 0.9
const LEAST_OF_THREE = 1.2

/**
 * Set phrases: runs of content words whose neighbours stand together in several documents, mostly there or three in a
 * row. Nothing is listed beforehand; what stands in one document alone is no set phrase. Gives groups of stretches
 * that say one thing, variants among them.
 *
 * @param behind how many words directly behind a phrase belong to it: in English one, the noun of "one-China policy"
 */
export function setPhrases(documents: Documents, behind = 0): readonly (readonly Stretch[])[] {
  const counts = countsOf(documents)
  const runs = documents.flatMap((words, document) => runsIn(words, document, counts, behind))
  return groupsOf(documents, runs, counts.uses)
}

interface Counts {
  readonly uses: ReadonlyMap<number, number>
  /** Pairs, triples and compounds that are set. */
  readonly set: ReadonlySet<string>
}

const key = (...ids: readonly number[]): string => [...ids].sort((a, b) => a - b).join(' ')
const isNext = (a: Spoken | undefined, b: Spoken | undefined): boolean =>
  a !== undefined && b !== undefined && a.sentence === b.sentence && !b.cut && b.at - a.at <= APART && a.id !== b.id

const weightOf = (words: readonly Spoken[]): number => words.reduce((sum, { weight }) => sum + weight, 0)

interface Seen {
  count: number
  readonly documents: Set<number>
}

function countsOf(documents: Documents): Counts {
  const uses = new Map<number, number>()
  const seen = new Map<string, Seen>()
  const see = (name: string, document: number): void => {
    const one = seen.get(name) ?? { count: 0, documents: new Set() }
    one.count++
    one.documents.add(document)
    seen.set(name, one)
  }
  for (const [document, words] of documents.entries()) {
    for (const [n, word] of words.entries()) {
      uses.set(word.id, (uses.get(word.id) ?? 0) + 1)
      if (isCompound(word)) see(key(word.id), document)
      if (!isNext(words[n - 1], word)) continue
      if (words[n - 1]!.weight + word.weight >= LEAST_WEIGHT) see(key(words[n - 1]!.id, word.id), document)
      const three = words.slice(n - 2, n + 1)
      if (n > 1 && isNext(three[0], three[1]) && weightOf(three) >= LEAST_OF_THREE)
        see(key(...three.map(({ id }) => id)), document)
    }
  }
  const isSet = ([name, { count, documents: some }]: readonly [string, Seen]): boolean => {
    const ids = name.split(' ').map(Number)
    return some.size > 1 && (ids.length !== 2 || count >= SET * Math.min(...ids.map((id) => uses.get(id)!)))
  }
  return { uses, set: new Set([...seen].filter(isSet).map(([name]) => name)) }
}

/** "one-China", "win-win": a set word by itself. */
const isCompound = ({ word, weight }: Spoken): boolean => weight === 1 && word.includes('-')

function runsIn(words: readonly Spoken[], document: number, { set }: Counts, behind: number): readonly Stretch[] {
  const isTied = (n: number): boolean => {
    const [a, b] = [words[n - 1], words[n]]
    if (!a || !b || !isNext(a, b)) return false
    const three = (x: Spoken | undefined, y: Spoken | undefined, z: Spoken | undefined): boolean =>
      isNext(x, y) && isNext(y, z) && set.has(key(x!.id, y!.id, z!.id))
    return set.has(key(a.id, b.id)) || three(words[n - 2], a, b) || three(a, b, words[n + 1])
  }
  const runs: Stretch[] = []
  for (let first = 0; first < words.length; ) {
    let last = first + 1
    while (isTied(last)) last++
    const isSeed = last - first > 1 || (isCompound(words[first]!) && set.has(key(words[first]!.id)))
    const end = isSeed ? last + countBehind(words, last, behind) : last
    if (isSeed && end - first > 1) runs.push({ document, first, last: end })
    first = last
  }
  return runs
}

/** How many words stand directly behind a phrase. */
function countBehind(words: readonly Spoken[], last: number, most: number): number {
  let count = 0
  const isDirect = (n: number): boolean =>
    words[n] !== undefined && words[n]!.sentence === words[n - 1]!.sentence && words[n]!.at === words[n - 1]!.at + 1
  while (count < most && isDirect(last + count)) count++
  return count
}

/** Part of their rarity that two variants share. */
const ALIKE = 0.6
/** Uses below which a word is as rare as can be. */
const RARE = 3
/** How much more a compound says than a word. */
const COMPOUND = 1.6

interface Group {
  readonly ids: ReadonlySet<number>
  readonly runs: Stretch[]
}

/** Runs that share most of their rare words, each with the first group that it is like; the most frequent wording leads. */
function groupsOf(
  documents: Documents,
  runs: readonly Stretch[],
  uses: ReadonlyMap<number, number>,
): readonly (readonly Stretch[])[] {
  const compounds = new Set(documents.flatMap((words) => words.filter(isCompound).map(({ id }) => id)))
  const rarityOf = (id: number): number =>
    (compounds.has(id) ? COMPOUND : 1) / Math.log2(1 + Math.max(RARE, uses.get(id) ?? 0))
  const rarity = (ids: Iterable<number>): number => [...ids].reduce((sum, id) => sum + rarityOf(id), 0)
  const isAlike = (group: Group, ids: readonly number[]): boolean =>
    (2 * rarity(ids.filter((id) => group.ids.has(id)))) / (rarity(group.ids) + rarity(ids)) >= ALIKE
  const wordings = Map.groupBy(runs, ({ document, first, last }) =>
    key(...new Set(documents[document]!.slice(first, last).map(({ id }) => id))),
  )
  const ordered = [...wordings]
    .map(([name, some]) => ({ ids: name.split(' ').map(Number), runs: some }))
    .sort((a, b) => b.runs.length - a.runs.length || a.ids.length - b.ids.length)
  const groups: Group[] = []
  const byWord = new Map<number, number[]>()
  for (const { ids, runs: some } of ordered) {
    const near = [...new Set(ids.flatMap((id) => byWord.get(id) ?? []))].sort((a, b) => a - b)
    const group = near.map((at) => groups[at]!).find((one) => isAlike(one, ids))
    if (group) {
      group.runs.push(...some)
      continue
    }
    for (const id of ids) byWord.set(id, [...(byWord.get(id) ?? []), groups.length])
    groups.push({ ids: new Set(ids), runs: [...some] })
  }
  return groups.map((group) => group.runs)
}

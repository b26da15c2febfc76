import { isHyphen, isWord, type View } from './view.ts'

/** The states in front of a name: "Fiji-Tonga" in "Fiji-Tonga Fisheries Council". */
export interface Pair {
  /** Token behind it. */
  readonly last: number
  /** Short names, in alphabetical order, joined. */
  readonly parties: string
}

/** The pair at the start of a range of tokens, where enough of a name is left behind it. */
export function pairAt(view: View, first: number, last: number): Pair | undefined {
  if (view.owner[first]?.type !== 'party') return undefined
  const parties = new Set<string>()
  let at = first
  for (; at < last && (view.owner[at]?.type === 'party' || (at > first && isHyphen(view, at))); at++)
    for (const party of view.owner[at]?.parties ?? []) parties.add(party)
  if (parties.size < 2 || last - at < 2 || !isWord(view, at)) return undefined
  return { last: at, parties: [...parties].sort().join('-') }
}

/** A thing named in full. */
interface Antecedent {
  readonly words: readonly string[]
  readonly key: string
}

const KEPT = 16

/** Things named so far, by the head of their names, for the short forms that follow: "the Committee". */
export type Antecedents = Map<string, Antecedent[]>

/** The words of a folded name, without its type. */
export const wordsOf = (folded: string): string[] => folded.slice(folded.indexOf(' ') + 1).split('-')

/** Keeps a full name; `head` and `folded` begin with the type: `mechanism committee`, `mechanism joint-fisheries-committee`. */
export function remember(
  antecedents: Antecedents,
  head: string,
  { folded, key }: { folded: string; key: string },
): void {
  const same = antecedents.get(head) ?? []
  if (same.at(-1)?.key !== key) same.push({ words: wordsOf(folded), key })
  if (same.length > KEPT) same.shift()
  antecedents.set(head, same)
}

/** Key of the latest thing whose name has all words of a short form and more; `undefined` where there is none. */
export function recall(antecedents: Antecedents, head: string, folded: string): string | undefined {
  const before = antecedents.get(head)
  if (!before) return undefined
  const words = wordsOf(folded)
  const isLonger = ({ words: all }: Antecedent): boolean =>
    all.length > words.length && words.every((word) => all.includes(word))
  return before.findLast(isLonger)?.key
}

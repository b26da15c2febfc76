import type { Bindingness, Lexicon } from '@servanda/pipeline'
import { FUNCTION_WORDS } from '../words/function-words.ts'
import { ADVERBS, EITHER_WORDS, MANNERS, NOUNS, VERBS } from '../words/verbs.ts'
import * as is from './classes.ts'
import type { Operator } from './operators.ts'

/** What is known of an expression. */
export interface Entry {
  readonly bits: number
  readonly operator?: Operator
  readonly strength?: Bindingness
  /** Looks into what the verb behind it says: `nghiên cứu`. */
  readonly study?: true
  readonly with?: true
  /** Leads to where: `tại`. */
  readonly place?: true
  /** No part of a predicate that it begins: `cũng`. */
  readonly outside?: true
  /** Leads to those with whom: `cùng`. */
  readonly together?: true
  /** Says that it has happened: `đã`. */
  readonly past?: true
}

interface Node {
  readonly next: Map<number, Node>
  entry?: Entry
}

/** Expressions as a trie over syllables, by the lexicon id of the first. */
export type Expressions = readonly (Node | undefined)[]

type Known = { -readonly [Key in keyof Entry]: Entry[Key] }

function entries(operators: readonly Operator[]): Map<string, Known> {
  const known = new Map<string, Known>()
  const give = (words: readonly string[], bits: number, more: Partial<Entry> = {}): void => {
    for (const word of words)
      known.set(word, { ...more, ...known.get(word), bits: (known.get(word)?.bits ?? 0) | bits })
  }
  for (const operator of operators) give(operator.expressions, is.OPERATOR, { operator })
  for (const strength of ['firm', 'effort', 'exploratory'] as const) give(VERBS[strength], is.VERB, { strength })
  give(['nghiên cứu'], is.EITHER, { study: true })
  give(['tại', 'vào', 'ở', 'sang'], is.AWAY, { place: true })
  give(['với'], is.AWAY, { with: true })
  give(['cũng'], is.TENSE, { outside: true })
  give(['đã', 'đã từng', 'từng', 'vừa', 'cũng đã'], is.TENSE, { past: true })
  give(EITHER_WORDS, is.EITHER)
  give(['cùng', 'cùng với', 'cùng các'], is.ADVERB, { together: true })
  give(ADVERBS.firm, is.ADVERB)
  give(ADVERBS.effort, is.ADVERB, { strength: 'effort' })
  give(MANNERS, is.MANNER)
  give(NOUNS, 0)
  for (const [words, bits] of FUNCTION_WORDS) give(words, bits)
  return known
}

export function expressionsOf(operators: readonly Operator[], lexicon: Lexicon): Expressions {
  const roots: (Node | undefined)[] = new Array(lexicon.words.length).fill(undefined)
  for (const [words, entry] of entries(operators)) {
    const [first = 0, ...rest] = words.split(' ').map(lexicon.idOf)
    roots[first] ??= { next: new Map() }
    let node = roots[first]
    for (const id of rest) {
      const next: Node = node.next.get(id) ?? { next: new Map() }
      node.next.set(id, next)
      node = next
    }
    node.entry = entry
  }
  return roots
}

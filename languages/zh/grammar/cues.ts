import { lowerUnit, type Tokens } from '@servanda/pipeline'
import { OPERATORS } from '../rules/index.ts'
import * as is from '../words/classes.ts'
import { FUNCTION_WORDS, NEAR, RULING, SIDES, words } from '../words/function-words.ts'
import { ALSO_NOUNS } from '../words/verbs.ts'
import { WordTrie } from '../words/word-trie.ts'
import type { Operator } from './operators.ts'

/** A word that the rules know. */
export interface Cue {
  /** In simplified characters. */
  readonly word: string
  readonly bits: number
  readonly operator: Operator | undefined
  /** Short name of the party, of a side. */
  readonly party: string | undefined
  /** Stands for who was last spoken of: 他, 政府. */
  readonly near: boolean
}

type Building = { -readonly [Field in keyof Cue]: Cue[Field] }

const trie = new WordTrie()
/** What is known of the word at each node of the trie. */
const cues: (Building | undefined)[] = []

/** A word of one class and no family. */
export const plainCue = (word: string, bits: number, party?: string): Cue => ({
  word,
  bits,
  operator: undefined,
  party,
  near: false,
})

function put(word: string, bits: number, more: Partial<Pick<Cue, 'operator' | 'party' | 'near'>> = {}): void {
  const node = trie.put(word)
  const cue = cues[node] ?? { ...plainCue(word, 0) }
  cues[node] = cue
  cue.bits |= bits
  cue.operator ??= more.operator
  cue.party = more.party ?? cue.party
  cue.near ||= more.near ?? false
}

for (const [list, bits] of FUNCTION_WORDS) for (const word of words(list)) put(word, bits)
for (const operator of OPERATORS)
  for (const word of operator.words ? words(operator.words) : [])
    put(word, operator.does === 'predicate' || operator.does === 'regard' ? is.VERB : is.GOVERNS, { operator })
for (const word of words(NEAR)) put(word, is.ACTOR, { near: true })
for (const word of words(ALSO_NOUNS)) put(word, is.NOUN_TOO | is.VERB)
for (const [character, party] of Object.entries(SIDES)) put(`${character}方`, is.SIDE, { party })
for (const [word, party] of Object.entries(RULING)) put(word, is.SIDE, { party })
for (const one of Object.keys(SIDES))
  for (const other of Object.keys(SIDES))
    for (const noun of ['', '双方', '两国', '两党', '两军']) if (one !== other) put(one + other + noun, is.BOTH)

/** The longest known word that begins at a token; it has a token for each of its characters. */
export function cueAt({ text, start, end }: Tokens, at: number, last: number): Cue | undefined {
  let node = 0
  let found: Cue | undefined
  for (let n = at; n < last && end[n]! - start[n]! === 1; n++) {
    node = trie.step(node, lowerUnit(text.charCodeAt(start[n]!)))
    if (node === 0) break
    found = cues[node] ?? found
  }
  return found
}

import type { Bindingness, Lexicon } from '@servanda/pipeline'
import { FUNCTION_WORDS, GUESTS } from '../words/function-words.ts'
import { list } from '../words/list.ts'
import { ADVERBS, EITHER_WORDS, MANNERS, NOUNS, SECTORS, VERBS } from '../words/verbs.ts'
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
  /** Says how things are, no act: `có nhiều`. */
  readonly states?: true
  /** Agrees where a verb follows, else a noun: `thỏa thuận`. */
  readonly agrees?: true
  /** Says that it is about to happen: `sắp`. */
  readonly soon?: true
  /** A unit of what is counted: `triệu`. */
  readonly counts?: true
  /** First of its kind, or a year of commemoration: `đầu tiên`. */
  readonly ranks?: true
  /** Stands for the side of whoever writes or speaks: `tôi`. */
  readonly self?: true
  /** Asks others to come: `mời`. */
  readonly invites?: true
  /** Brings something about that was not there: `thành lập`. */
  readonly makes?: true
  /** People and firms that come or act where a party lets them: `doanh nghiệp`. */
  readonly guest?: true
  /** Names a field of work behind what cooperation is about: `khai thác lithium`. */
  readonly sector?: true
  /** Leads to what is about: `về`. */
  readonly topic?: true
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
  give(list('tổ chức, mở, thành lập, thiết lập, xây dựng, ký kết, ký, khai trương, đồng tổ chức'), 0, { makes: true })
  give(['mời', 'trân trọng mời'], 0, { invites: true })
  give(['có nhiều', 'có thêm', 'có những', 'có sự'], 0, { states: true })
  give(['thỏa thuận'], 0, { agrees: true })
  give(['sắp'], 0, { soon: true })
  give(['có thể'], is.ADVERB, { strength: 'exploratory', outside: true })
  give(['triệu', 'tỷ', 'nghìn', 'usd', 'lượt', 'người', 'phần trăm', 'tấn', 'euro'], 0, { counts: true })
  give(['đầu tiên', 'lần thứ', 'kỷ niệm', 'năm kỷ niệm'], 0, { ranks: true })
  give(GUESTS, 0, { guest: true })
  give(['với'], is.AWAY, { with: true })
  give(['cũng'], is.TENSE, { outside: true })
  give(['đã', 'đã từng', 'từng', 'vừa'], is.TENSE, { past: true })
  give(['về', 'trong lĩnh vực', 'lĩnh vực', 'trong các lĩnh vực'], 0, { topic: true })
  give(SECTORS, 0, { sector: true })
  give(EITHER_WORDS, is.EITHER)
  give(['cùng', 'cùng với', 'cùng các'], is.ADVERB, { together: true })
  give(['sẽ cùng', 'sẽ cùng nhau'], 0, { together: true })
  give(['tôi', 'chúng tôi', 'nước tôi', 'đất nước tôi', 'nước chúng tôi', 'chính phủ tôi'], is.ACTOR, { self: true })
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

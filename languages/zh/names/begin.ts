import { foldUnits, HAN, NUMBER, PUNCTUATION, type Tokens } from '@servanda/pipeline'
import { cueAt } from '../grammar/cues.ts'
import * as is from '../words/classes.ts'

/** Farthest that a name reaches before its head, in tokens; in a title, which its marks hold together. */
const FARTHEST = 40
const LONGEST_TITLE = 120
/** Words of one's own before a head, in tokens. */
const LEAST = 2

/** Words before which a name ends. Verbs that are nouns as often stand inside names: 合作委员会. */
const OUTSIDE =
  is.GOVERNS |
  is.ADVERB |
  is.PREPOSITION |
  is.OF |
  is.LINK |
  is.PAST |
  is.TAIL |
  is.WHEN |
  is.NOT |
  is.LOCALISER |
  is.CHANGE

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
/** Adverbs that are adjectives inside a name: 联合工作组. */
const ADJECTIVES = set('联合 全面 友好 定期 经常 年度 共同 平等 长期 集中 重点 高质量 高标准')
/** Nouns that end a name: an "and" behind one begins another. */
const ENDINGS = set('政策 准则 协定 协议 条约 公约 声明 公报 共识 原则 宣言 机制 倡议 备忘录 委员会 工作组 论坛 热线')
/** What a verb brings about, no part of the name behind it: 建好, 用好. */
const RESULTS = '好了过着起'
/** Behind a number that belongs to the name: 45份文本, 第三届论坛. */
const MEASURES = '份項项届屆次轮輪个個'
const INSIDE = '、“”—－-·+＋'
const OPENS = 0x300a
const CLOSES = 0x300b

/** A dialogue that is a manner of working: 安全对话合作. */
const MANNER = /^[^，。、]{0,3}对话(?:合作|协商|磋商)/
const LONGEST_MANNER = 8

/** Token at which the name of a head begins: behind the last word that no name holds; undefined without words of its own. */
export function beginOf(tokens: Tokens, head: number, isKnown: (at: number) => boolean): number | undefined {
  if (isManner(tokens, head)) return undefined
  const title = titleStart(tokens, head)
  if (title !== undefined) return title
  let begin = clauseStart(tokens, head)
  for (let at = begin; at < head; ) {
    const found = tokens.kind[at] === HAN && !isKnown(at) ? cueAt(tokens, at, head) : undefined
    const last = at + (found?.word.length ?? 1)
    const isTaker = found !== undefined && at === begin && (found.bits & is.VERB) !== 0 && isKnown(last)
    if (found && (isTaker || isOutside(tokens, { first: at, last, bits: found.bits })))
      begin = last < head && RESULTS.includes(wordAt(tokens, last, last + 1)) ? last + 1 : last
    at = last
  }
  while (begin < head && (tokens.kind[begin] === PUNCTUATION || isLooseNumber(tokens, begin))) begin++
  return head - begin >= LEAST ? begin : undefined
}

/** 对, in its two forms: what most heads have not is asked first. */
const FACING = [0x5bf9, 0x5c0d]

function isManner({ text, start }: Tokens, head: number): boolean {
  const from = start[head]!
  for (let at = from; at < from + 4; at++)
    if (FACING.includes(text.charCodeAt(at))) return MANNER.test(foldUnits(text.slice(from, from + LONGEST_MANNER)))
  return false
}

interface Word {
  readonly first: number
  readonly last: number
  readonly bits: number
}

function isOutside(tokens: Tokens, { first, last, bits }: Word): boolean {
  if (bits & is.AND)
    return ENDINGS.has(wordAt(tokens, first - 2, first)) || ENDINGS.has(wordAt(tokens, first - 3, first))
  if (bits & is.ORDINAL) return !MEASURES.includes(wordAt(tokens, last, last + 1))
  if (bits & is.ADVERB && ADJECTIVES.has(wordAt(tokens, first, last))) return false
  return (bits & OUTSIDE) !== 0 || ((bits & is.VERB) !== 0 && (bits & is.NOUN_TOO) === 0)
}

const wordAt = ({ text, start, end, count }: Tokens, first: number, last: number): string =>
  first < 0 || last > count ? ' ' : foldUnits(text.slice(start[first], end[last - 1]))

const isLooseNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER && !MEASURES.includes(wordAt(tokens, at + 1, at + 2))

const unitOf = ({ text, start }: Tokens, at: number): number => text.charCodeAt(start[at]!)

/** Behind the mark that opens the title in which a head stands. */
function titleStart(tokens: Tokens, head: number): number | undefined {
  for (let at = head - 1; at >= 0 && head - at < LONGEST_TITLE; at--) {
    if (tokens.kind[at] !== PUNCTUATION) continue
    const unit = unitOf(tokens, at)
    if (unit === OPENS) return at + 1
    if (unit === CLOSES || unit === 0x3002) return undefined
  }
  return undefined
}

/** Behind the last mark before a head that ends a clause. */
function clauseStart(tokens: Tokens, head: number): number {
  let at = head
  while (at > 0 && head - at < FARTHEST && isInside(tokens, at - 1)) at--
  return at
}

function isInside(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === HAN) return true
  return tokens.kind[at] === PUNCTUATION ? INSIDE.includes(tokens.text[tokens.start[at]!]!) : true
}

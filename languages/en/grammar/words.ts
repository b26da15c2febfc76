import {
  CAPITAL,
  CLITIC,
  JOINED,
  type Lexicon,
  LINE,
  type Named,
  NUMBER,
  PUNCTUATION,
  type ReadingContext,
  type Tokens,
  WORD,
  WordSet,
} from '@servanda/pipeline'
import * as is from '../words/classes.ts'

/** The words of a document as the grammar sees them: columns by token number. */
export interface Words {
  readonly tokens: Tokens
  readonly bits: Int32Array
  /** Names that begin at a token: parties, persons and organisations, longest first; 0 is none, else index + 1. */
  readonly nameAt: Int32Array
  readonly names: readonly Named[]
  /** BODY or TEXT where the name of one begins, by token. */
  readonly jointAt: Uint8Array
}

export const COMMA = 44
export const SEMICOLON = 59
export const COLON = 58
export const OPENING = 40
export const CLOSING = 41

/** A word of five letters or more that ends in -ly and, in a capital, begins a line. */
const isAdverb = ({ text, start, end, flags }: Tokens, i: number): boolean =>
  end[i]! - start[i]! > 4 &&
  text.charCodeAt(end[i]! - 1) === 121 &&
  text.charCodeAt(end[i]! - 2) === 108 &&
  ((flags[i]! & CAPITAL) === 0 || (flags[i]! & LINE) !== 0)

/** "3 May", "May 2025", "in May": a capital beside a number or behind a word is no modal. */
const isMonth = ({ flags, kind }: Tokens, i: number): boolean =>
  (flags[i]! & CAPITAL) !== 0 && (kind[i - 1] === WORD || kind[i - 1] === NUMBER || kind[i + 1] === NUMBER)

/** Bits of every token; words that the lexicon does not know and that end in -ly are adverbs. */
export function wordsOf(context: ReadingContext, lexicon: Lexicon): Words {
  const { tokens } = context
  const { count, flags, kind, word } = tokens
  const bits = new Int32Array(count + 1)
  const may = lexicon.idOf('may')
  for (let i = 0; i < count; i++) {
    if (kind[i] !== WORD || flags[i]! & JOINED) continue
    const id = word[i]!
    const known = lexicon.bits[id]!
    if (known !== 0) bits[i] = id === may && isMonth(tokens, i) ? 0 : known
    else if (isAdverb(tokens, i)) bits[i] = is.ADVERB
    else if (flags[i]! & CLITIC && i > 0 && bits[i - 1]! & (is.PRONOUN | is.THAT | is.RELATIVE)) bits[i] = is.BE
  }
  joinPrefixes(tokens, lexicon, bits)
  return { tokens, bits, ...namesAt(context) }
}

const PREFIXES = new WordSet(['co', 're', 'de', 'pre', 'fast', 'cross', 'jump', 'over', 'under', 'up'])

/** "co-host" is a verb as "host" is. */
function joinPrefixes(tokens: Tokens, lexicon: Lexicon, bits: Int32Array): void {
  const { count, flags, kind } = tokens
  for (let i = 0; i + 2 < count; i++) {
    if (!(flags[i + 1]! & JOINED) || flags[i]! & JOINED || kind[i + 1] !== PUNCTUATION) continue
    const ends = i + 3 >= count || !(flags[i + 3]! & JOINED)
    const verb = ends && PREFIXES.isAt(tokens, i) ? lexicon.bits[tokens.word[i + 2]!]! & is.VERBAL : 0
    bits[i] = verb
  }
}

/** Who may act; a capital does where it stands for its state. */
const ACTORS: ReadonlySet<string> = new Set(['party', 'person', 'organisation'])

/** What parties have together. */
export const BODY = 1
const TEXT = 2

function namesAt(context: ReadingContext): Pick<Words, 'nameAt' | 'names' | 'jointAt'> {
  const nameAt = new Int32Array(context.tokens.count + 1)
  const jointAt = new Uint8Array(context.tokens.count + 1)
  context.names.forEach((name, n) => {
    if (name.type === 'mechanism') jointAt[name.first] = BODY
    else if (name.type === 'instrument') jointAt[name.first] = TEXT
    if (!ACTORS.has(name.type) && !(name.type === 'place' && name.parties.length > 0)) return
    const before = nameAt[name.first]!
    if (before === 0 || context.names[before - 1]!.last < name.last) nameAt[name.first] = n + 1
  })
  return { nameAt, names: context.names, jointAt }
}

/** The word at a token in lower case; empty where the lexicon does not hold it. */
export const lower = (tokens: Tokens, i: number): string => tokens.words[tokens.word[i]!] ?? ''

/** Code unit of a punctuation token, 0 for any other. */
export const mark = (words: Words, i: number): number => words.tokens.mark[i] ?? 0

export const isQuote = (unit: number): boolean =>
  unit === 34 || (unit >= 0x201c && unit <= 0x201f) || unit === 0xab || unit === 0xbb

/** The party, person or organisation whose name begins at a token. */
export const nameOf = ({ nameAt, names }: Words, i: number): Named | undefined =>
  nameAt[i]! > 0 ? names[nameAt[i]! - 1] : undefined

export const has = (words: Words, i: number, bits: number): boolean => (words.bits[i]! & bits) !== 0
export const isCapital = (words: Words, i: number): boolean => (words.tokens.flags[i]! & CAPITAL) !== 0
export const isClitic = (words: Words, i: number): boolean => (words.tokens.flags[i]! & CLITIC) !== 0
export const isJoined = (words: Words, i: number): boolean => (words.tokens.flags[i]! & JOINED) !== 0

/** The token behind a hyphen chain that begins at this one: behind "China-Vietnam". */
export function behindChain(words: Words, i: number): number {
  let at = i + 1
  while (at < words.tokens.count && isJoined(words, at)) at++
  return at
}

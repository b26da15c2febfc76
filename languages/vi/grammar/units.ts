import { CAPITAL, LINE, type Named, NUMBER, PUNCTUATION, type ReadingContext, type Tokens } from '@servanda/pipeline'
import * as is from './classes.ts'
import type { Entry, Expressions } from './expressions.ts'

/** A sentence cut into expressions: each the longest that is known, or one token. */
export interface Units {
  readonly count: number
  /** Tokens of each. */
  readonly first: Int32Array
  readonly last: Int32Array
  readonly bits: Int32Array
  readonly entry: readonly (Entry | undefined)[]
  readonly name: readonly (Named | undefined)[]
  /** Somebody who can act, in capitals too: `Chủ tịch nước`. */
  readonly actor: readonly (Entry | undefined)[]
}

const NOTHING: Entry = { bits: 0 }
const COMMAS = ',，、'
const BRACKETS = '()[]'

/** The widest name that begins at each token. */
export function namesByToken({ names, tokens }: ReadingContext): (Named | undefined)[] {
  const at: (Named | undefined)[] = new Array(tokens.count)
  for (const name of names) {
    const before = at[name.first]
    if (!before || before.last < name.last) at[name.first] = name
  }
  return at
}

function markBits({ text, start, end }: Tokens, n: number): number {
  if (end[n]! - start[n]! !== 1) return 0
  const mark = text[start[n]!]!
  if (COMMAS.includes(mark)) return is.COMMA
  if (mark === ';' || mark === '；') return is.SEMICOLON
  if (mark === ':' || mark === '：') return is.COLON
  return BRACKETS.includes(mark) ? is.BRACKET : 0
}

interface Match {
  readonly entry: Entry
  readonly last: number
}

/** The longest expression that begins at a token. Its syllables stand on one line or are broken only by space. */
function longest({ word }: Tokens, n: number, last: number, expressions: Expressions): Match | undefined {
  let node = word[n] === 0 ? undefined : expressions[word[n]!]
  let best: Match | undefined
  for (let at = n + 1; node; at++) {
    if (node.entry) best = { entry: node.entry, last: at }
    if (at >= last || word[at] === 0) break
    node = node.next.get(word[at]!)
  }
  return best
}

/** The expression at a token, over one comma or none. */
const matchAt = (tokens: Tokens, n: number, last: number, expressions: Expressions): Match | undefined =>
  tokens.kind[n] === PUNCTUATION || tokens.kind[n] === NUMBER
    ? undefined
    : (overComma(tokens, n, last, expressions) ?? longest(tokens, n, last, expressions))

/** `phòng, chống` is `phòng chống`: a comma inside an expression, one syllable on either side. */
function overComma(tokens: Tokens, n: number, last: number, expressions: Expressions): Match | undefined {
  if (n + 2 >= last || !isComma(tokens, n + 1)) return undefined
  const entry = expressions[tokens.word[n]!]?.next.get(tokens.word[n + 2]!)?.entry
  return entry && { entry, last: n + 3 }
}

const isComma = ({ text, start, kind }: Tokens, n: number): boolean =>
  kind[n] === PUNCTUATION && text[start[n]!] === ','

/** A capital inside a sentence: the word belongs to a name ("Bộ Công an"). */
function isInName({ flags, kind, text, start }: Tokens, n: number, first: number): boolean {
  if (n === first || (flags[n]! & CAPITAL) === 0 || (flags[n]! & LINE) !== 0) return false
  return kind[n - 1] !== PUNCTUATION || ',;'.includes(text[start[n - 1]!]!)
}

/** Types of names that can act. */
const ACTORS: ReadonlySet<string> = new Set(['party', 'person', 'organisation', 'place'])

const SOMEBODY = is.ACTOR | is.BOTH | is.PRONOUN

/** Cuts a range of tokens into units. */
export function unitsOf(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  { names, expressions }: { readonly names: readonly (Named | undefined)[]; readonly expressions: Expressions },
): Units {
  const size = last - first
  const units = {
    count: 0,
    first: new Int32Array(size),
    last: new Int32Array(size),
    bits: new Int32Array(size),
    entry: new Array<Entry | undefined>(size),
    name: new Array<Named | undefined>(size),
    actor: new Array<Entry | undefined>(size),
  }
  for (let at = first; at < last; ) {
    const n = units.count++
    const name = names[at]
    const match = matchAt(tokens, at, last, expressions)
    const inName = match !== undefined && isInName(tokens, at, first)
    units.first[n] = at
    if (name && name.last <= last && name.last >= (match?.last ?? 0)) {
      units.name[n] = name
      units.bits[n] = ACTORS.has(name.type) ? is.NAME : is.THING
      at = name.last
    } else if (match) {
      units.entry[n] = inName ? NOTHING : match.entry
      if (match.entry.bits & is.ACTOR) units.actor[n] = match.entry
      units.bits[n] = inName ? match.entry.bits & (SOMEBODY | is.THING | is.NOMINAL | is.AND) : match.entry.bits
      at = match.last
    } else {
      units.bits[n] = tokens.kind[at] === PUNCTUATION ? markBits(tokens, at) : 0
      at++
    }
    units.last[n] = at
  }
  return units
}

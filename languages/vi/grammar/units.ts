import { CAPITAL, LINE, type Named, NUMBER, PUNCTUATION, type ReadingContext, type Tokens } from '@servanda/pipeline'
import * as is from './classes.ts'
import type { Entry, Expressions } from './expressions.ts'

/** A sentence cut into expressions: each the longest that is known, or one token. */
export interface Units {
  readonly count: number
  /** Tokens of each. */
  readonly first: readonly number[]
  readonly last: readonly number[]
  readonly bits: readonly number[]
  readonly entry: readonly (Entry | undefined)[]
  readonly name: readonly (Named | undefined)[]
  /** Somebody who can act, in capitals too: `Chủ tịch nước`. */
  readonly actor: readonly (Entry | undefined)[]
}

const NOTHING: Entry = { bits: 0 }

/** The widest name that begins at each token. */
export function namesByToken({ names, tokens }: ReadingContext): (Named | undefined)[] {
  const at: (Named | undefined)[] = new Array(tokens.count)
  for (const name of names) {
    const before = at[name.first]
    if (!before || before.last < name.last) at[name.first] = name
  }
  return at
}

const MARKS = new Map<number, number>()
for (const [marks, bit] of [
  [',，、', is.COMMA],
  [';；', is.SEMICOLON],
  [':：', is.COLON],
  ['()[]', is.BRACKET],
] as const)
  for (const mark of marks) MARKS.set(mark.charCodeAt(0), bit)

const markBits = ({ mark }: Tokens, n: number): number => MARKS.get(mark[n]!) ?? 0

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

const isComma = ({ mark }: Tokens, n: number): boolean => mark[n] === 44

/** A capital inside a sentence: the word belongs to a name ("Bộ Công an"). */
function isInName({ flags, kind, mark }: Tokens, n: number, first: number): boolean {
  if (n === first || (flags[n]! & CAPITAL) === 0 || (flags[n]! & LINE) !== 0) return false
  return kind[n - 1] !== PUNCTUATION || mark[n - 1] === 44 || mark[n - 1] === 59
}

/** Types of names that can act. */
const ACTORS: ReadonlySet<string> = new Set(['party', 'person', 'organisation', 'place'])

const SOMEBODY = is.ACTOR | is.BOTH | is.PRONOUN

/** What a word inside a name still is. */
const IN_NAME = SOMEBODY | is.THING | is.NOMINAL | is.AND

/** Units as they are cut. Plain arrays: sentences are short, and a typed one costs more to make than to fill. */
class Cut implements Units {
  count = 0
  readonly first: number[] = []
  readonly last: number[] = []
  readonly bits: number[] = []
  readonly entry: (Entry | undefined)[] = []
  readonly name: (Named | undefined)[] = []
  readonly actor: (Entry | undefined)[] = []

  add(first: number, last: number, bits: number): void {
    this.first.push(first)
    this.last.push(last)
    this.bits.push(bits)
    this.count++
  }

  put(entry: Entry | undefined, name: Named | undefined, actor: Entry | undefined): void {
    this.entry.push(entry)
    this.name.push(name)
    this.actor.push(actor)
  }
}

/** Cuts a range of tokens into units. */
export function unitsOf(
  tokens: Tokens,
  { first, last }: { readonly first: number; readonly last: number },
  { names, expressions }: { readonly names: readonly (Named | undefined)[]; readonly expressions: Expressions },
): Units {
  const units = new Cut()
  for (let at = first; at < last; ) {
    const name = names[at]
    const match = matchAt(tokens, at, last, expressions)
    const entry = match?.entry
    if (name && name.last <= last && name.last >= (match?.last ?? 0)) {
      units.add(at, name.last, ACTORS.has(name.type) ? is.NAME : is.THING)
      units.put(undefined, name, undefined)
      at = name.last
    } else if (match && entry) {
      const inName = isInName(tokens, at, first)
      units.add(at, match.last, inName ? entry.bits & IN_NAME : entry.bits)
      units.put(inName ? NOTHING : entry, undefined, entry.bits & is.ACTOR ? entry : undefined)
      at = match.last
    } else {
      units.add(at, at + 1, tokens.kind[at] === PUNCTUATION ? markBits(tokens, at) : 0)
      units.put(undefined, undefined, undefined)
      at++
    }
  }
  return units
}

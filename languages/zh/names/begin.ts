import { HAN, NUMBER, PUNCTUATION, type Tokens } from '@servanda/pipeline'
import { cueAt } from '../grammar/cues.ts'
import * as is from '../words/classes.ts'

const FARTHEST = 40
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

const INSIDE = '、“”—－-·+＋《'

/** Token at which the name of a head begins: behind the last word that no name holds; undefined without words of its own. */
export function beginOf(tokens: Tokens, head: number): number | undefined {
  const from = clauseStart(tokens, head)
  let begin = from
  for (let at = from; at < head; ) {
    const found = tokens.kind[at] === HAN ? cueAt(tokens, at, head) : undefined
    const last = found?.last ?? at + 1
    if (found && isOutside(found.cue.bits)) begin = last
    else if (unitOf(tokens, at) === 0x300a) begin = last
    at = last
  }
  while (begin < head && (tokens.kind[begin] === PUNCTUATION || tokens.kind[begin] === NUMBER)) begin++
  return head - begin >= LEAST ? begin : undefined
}

const isOutside = (bits: number): boolean =>
  (bits & OUTSIDE) !== 0 || ((bits & is.VERB) !== 0 && (bits & is.NOUN_TOO) === 0)

const unitOf = ({ text, start }: Tokens, at: number): number => text.charCodeAt(start[at]!)

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

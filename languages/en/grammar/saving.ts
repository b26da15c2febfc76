import * as is from '../words/classes.ts'
import { holdsWord, wordSet } from './nearby.ts'
import type { Reader } from './reader.ts'
import type { Governed } from './tense.ts'
import type { Group } from './verbs.ts'
import { COMMA, has, lower, mark, type Words } from './words.ts'

const LAW = wordSet('right rights obligation obligations binding duties liability liabilities entitlement')
const NOTHING = wordSet('nothing none no neither')
const SAVES = wordSet(
  'prejudice affect alter limit impair create impose constitute derogate restrict replace imply bind oblige require',
)

/**
 * Whether a clause only says what a text does not do: "Nothing in this Agreement shall affect ...", "It creates no
 * obligations under international law". Such a saving clause undertakes nothing.
 */
export function isSaving({ words, lemmaAt }: Reader, group: Group, on: Governed): boolean {
  const subject = subjectOf(words, group.first)
  if (NOTHING.isAt(words.tokens, subject) && SAVES.has(lemmaAt(group.head))) return true
  const theirs = !on.actor || lower(words.tokens, subject) === 'it'
  const end = clauseEnd(words, group.head, on.end)
  return theirs && isDenied(words, group.first, end) && holdsWord(words, group.head, end, LAW)
}

function isDenied(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (has(words, at, is.NOT) || lower(words.tokens, at) === 'no') return true
  return false
}

/** The first word of what stands before a verb group, behind the last comma or mark. */
function subjectOf(words: Words, group: number): number {
  let at = group
  while (at > 0 && mark(words, at - 1) === 0) at--
  return at
}

function clauseEnd(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at++) if (mark(words, at) === COMMA || has(words, at, is.RELATIVE)) return at
  return end
}

import * as is from '../words/classes.ts'
import type { Level } from './reader.ts'
import type { Separator } from './separator.ts'
import { skipAdverbs } from './verb-form.ts'
import { has, isJoined, type Words } from './words.ts'

/** What has been opened inside the predicate and may own the verbs that follow. */
export interface Inside {
  kind: 'none' | 'infinitive' | 'relative' | 'gerund'
  at: number
  /** Form of the verb of a relative clause. */
  form: number
  /** Verbs behind commas that belong to it. */
  low: number
  closed: boolean
}

/** Nothing is open inside a predicate that begins at a token. */
export const nothingInside = (at: number): Inside => ({ kind: 'none', at, form: 0, low: 0, closed: false })

/** Notes infinitives, relative clauses and gerunds that open inside a predicate. */
export function open(words: Words, at: number, end: number, inside: Inside): void {
  if (has(words, at, is.TO)) {
    const verb = skipAdverbs(words, at + 1, end)
    if (has(words, verb, is.BASE) && !isJoined(words, at)) set(inside, 'infinitive', at)
  } else if (has(words, at, is.RELATIVE) || (has(words, at, is.THAT) && at > 0)) {
    set(inside, 'relative', at)
    inside.form = relativeForm(words, at, end)
  } else if (has(words, at, is.PREPOSITION) && has(words, skipAdverbs(words, at + 1, end), is.ING)) {
    if (inside.kind === 'none') set(inside, 'gerund', at)
  }
}

/** Form in which a relative clause may go on: that of its first verb. */
function relativeForm(words: Words, at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const bits = words.bits[i]!
    if (bits & is.MODAL) return is.BASE
    if (bits & is.HAVE) return is.PAST
    if (bits & is.BE) return 0
    if (bits & is.S_FORM) return is.S_FORM
    if (bits & is.PAST) return is.PAST
    if (bits & is.BASE && !(bits & is.NOUN_FIRST)) return is.BASE
  }
  return 0
}

function set(inside: Inside, kind: Inside['kind'], at: number): void {
  inside.kind = kind
  inside.at = at
  inside.low = 0
  inside.closed = false
}

/** Whether what is open inside the predicate owns the verb behind a separator. */
export function owned(
  words: Words,
  sep: Separator,
  inside: Inside,
  open: Level,
  innermost: boolean,
  head: number,
): boolean {
  if (sep.at === head + 1 && !sep.comma) return !(has(words, head, is.INTRANSITIVE) && sep.next !== sep.verb)
  if (inside.kind === 'none' || inside.closed || !innermost) return false
  if (inside.kind === 'relative' && inside.form !== open.form) return false
  if (open.form !== is.BASE && inside.kind === 'infinitive') return false
  if (inside.kind === 'gerund' && open.form !== is.ING) return false
  if (open.form === is.ING && inside.kind === 'infinitive') return false
  if (!sep.comma) return sep.next === sep.verb || inside.kind === 'infinitive'
  if (inside.kind === 'relative') return relativeOwns(sep, inside)
  if (sep.and) {
    if (inside.low === 0) return false
    inside.closed = true
    return true
  }
  if (open.count > 1) return false
  inside.low++
  return true
}

function relativeOwns(sep: Separator, inside: Inside): boolean {
  if (sep.and) {
    if (inside.low === 0 || sep.next !== sep.verb) return false
    inside.closed = true
    return true
  }
  if (sep.at - inside.at > 5 && inside.form === is.BASE) return false
  inside.low++
  return true
}

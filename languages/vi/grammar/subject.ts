import type { ReadingContext } from '@servanda/pipeline'
import * as is from './classes.ts'
import type { Entry } from './expressions.ts'
import type { Units } from './units.ts'
import { voiceOf } from './voice.ts'

/** Who has been spoken of, and for whom the document speaks. */
export interface Discourse {
  /** The parties of the document: `hai bên`. */
  readonly all: readonly string[]
  /** The party whose voice the document is, where one speaks throughout: a speech, a signed article. */
  readonly self: readonly string[]
  /** Who spoke last, who was the last single subject, and who the last subject of any kind. */
  speaker: readonly string[]
  single: readonly string[]
  last: readonly string[]
  /** Whose posts are, as the text introduces them; undefined where two parties have the same. */
  readonly posts: Map<Entry, string | undefined>
}

/** A subject: whose it is, and whether it can act. */
export interface Subject {
  readonly parties: readonly string[]
  readonly acts: boolean
  /** A person or a state, whose words may be reported. */
  readonly speaks: boolean
}

const AMONG_FIRST = 12

/** The two parties that a document speaks most of, those named first weighing more. */
export function discourseOf(context: ReadingContext): Discourse {
  const { names, sentences } = context
  const first = sentences[0]?.first ?? 0
  const last = sentences.at(-1)?.last ?? 0
  const counts = new Map<string, number>()
  let n = 0
  for (const name of names) {
    if (name.first < first || name.first >= last || name.parties.length !== 1) continue
    if (name.type !== 'party' && name.type !== 'person') continue
    counts.set(name.parties[0]!, (counts.get(name.parties[0]!) ?? 0) + (n++ < AMONG_FIRST ? 3 : 1))
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const all = ranked
    .slice(0, 2)
    .map(([party]) => party)
    .sort()
  return { all, self: voiceOf(context, all), speaker: [], single: [], last: [], posts: new Map() }
}

/** Farthest that a state stands behind the post of who acts for it, in units. */
const NEAR = 3

/** Learns whose a post is from where its state is named behind it: `Chủ tịch nước Cộng hòa ...`. */
export function learnPosts({ count, actor, bits, name }: Units, { posts }: Discourse): void {
  for (let n = 0; n < count; n++) {
    const post = actor[n]
    if (!post || bits[n]! & (is.BOTH | is.PRONOUN)) continue
    for (let at = n + 1; at < count && at <= n + NEAR && !(bits[at]! & ENDS); at++) {
      const party = name[at]?.type === 'party' ? name[at]!.parties[0] : undefined
      if (!party) continue
      posts.set(post, !posts.has(post) || posts.get(post) === party ? party : undefined)
      break
    }
  }
}

const ENDS = is.COMMA | is.SEMICOLON | is.COLON | is.AND | is.AWAY | is.OPERATOR | is.TENSE

const unite = (a: readonly string[], b: readonly string[]): readonly string[] => [...new Set([...a, ...b])].sort()

/** Types of names that tell whose a subject is. */
const WHOSE: ReadonlySet<string> = new Set(['party', 'person', 'organisation', 'place'])

/** What a range of units names: what stands first, whose it is, and whose post. */
interface Seen {
  head: number
  parties: readonly string[]
  plural: boolean
  post: string | undefined
}

function seenIn(units: Units, first: number, last: number, talk: Discourse): Seen {
  const seen: Seen = { head: 0, parties: [], plural: false, post: undefined }
  let away = false
  for (let n = first; n < last; n++) {
    const bits = units.bits[n]!
    if (seen.head === 0) seen.head = bits & (is.ACTOR | is.NAME | is.THING | is.BOTH)
    if ((bits & is.AND) !== 0) away = false
    else if ((bits & is.AWAY) !== 0) away = true
    if (!away) take(seen, units, n, talk)
  }
  return seen
}

function take(seen: Seen, { bits, entry, name, actor }: Units, n: number, talk: Discourse): void {
  if (talk.self.length > 0 && entry[n]?.self) seen.parties = unite(seen.parties, talk.self)
  else if ((bits[n]! & is.BOTH) !== 0) {
    seen.parties = talk.all
    seen.plural = true
  }
  const post = actor[n]
  if (post) seen.post ??= talk.posts.get(post)
  const named = name[n]
  if (named && !seen.plural && WHOSE.has(named.type)) seen.parties = unite(seen.parties, named.parties)
}

/** The subject in a range of units; undefined where nobody and nothing stands there. */
export function subjectIn(units: Units, first: number, last: number, talk: Discourse): Subject | undefined {
  if (first >= last) return undefined
  const { head, parties, post } = seenIn(units, first, last, talk)
  const acts = head !== 0 && (head & is.THING) === 0
  if (!acts) return { parties: talk.speaker.length ? talk.speaker : talk.all, acts: false, speaks: false }
  if (parties.length > 0) return { parties, acts, speaks: true }
  if (post) return { parties: [post], acts, speaks: true }
  const isPronoun = (units.bits[first]! & is.PRONOUN) !== 0 || last - first <= 3
  return { parties: isPronoun && talk.single.length ? talk.single : talk.all, acts, speaks: isPronoun }
}

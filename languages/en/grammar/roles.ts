import * as is from '../words/classes.ts'
import { wordSet } from './nearby.ts'
import { has, isCapital, isClitic, lower, nameOf, type Words } from './words.ts'

/** Whose each post is, by the post's words: "prime minister" is Ghana's; a post that two parties hold is nobody's. */
export type Roles = ReadonlyMap<string, readonly string[]>

const POSTS = wordSet(
  'president minister premier chancellor king queen emir sultan secretary commissioner ambassador governor speaker chairman spokesperson',
)
const LEADERS = new Set(['president', 'prime minister', 'premier', 'chancellor', 'king', 'queen', 'emir', 'sultan'])
const RANKS = wordSet('prime vice deputy')

/** The post that ends at a token, with its rank: "prime minister"; undefined where none does. */
export function postAt({ tokens }: Words, at: number): string | undefined {
  const post = lower(tokens, at)
  if (!POSTS.has(post)) return undefined
  const ofState = post === 'minister' && lower(tokens, at + 1) === 'of' && lower(tokens, at + 2) === 'state'
  let key = ofState ? 'minister of state' : post
  for (let before = at - 1; RANKS.isAt(tokens, before); before--) key = `${lower(tokens, before)} ${key}`
  return key
}

/** The party that a post is said to be of: "President of Ghana", "the Ghanaian president", "President Osei". */
function holderOf(words: Words, at: number): readonly string[] {
  const behind = nameOf(words, at + 1)
  if (behind?.type === 'person') return behind.parties
  for (let i = at + 1; i < at + 14; i++) {
    const name = nameOf(words, i)
    if (name) return name.parties
    if (!isCapital(words, i) && !has(words, i, is.PREPOSITION | is.DETERMINER | is.AND)) break
  }
  for (let i = at - 1; i > at - 5; i--) {
    const name = nameOf(words, i)
    if (name) return name.type === 'party' ? name.parties : []
    if (!isClitic(words, i) && has(words, i, is.DETERMINER | is.PREPOSITION | is.VERBAL)) break
  }
  return []
}

/** The posts of a document whose party is told somewhere in it. */
export function rolesOf(words: Words): Roles {
  const roles = new Map<string, readonly string[]>()
  for (let at = 0; at < words.tokens.count; at++) {
    const post = has(words, at, is.ACTOR) ? postAt(words, at) : undefined
    if (!post) continue
    const parties = holderOf(words, at)
    if (parties.length !== 1) continue
    const known = roles.get(post)
    if (!known) roles.set(post, parties)
    else if (known[0] !== parties[0]) roles.set(post, [])
  }
  return roles
}

/** Whose a post is: as told, else, for a leader, the one of two parties whose leader is not told of by another post. */
export function ofPost(roles: Roles, post: string, all: readonly string[]): readonly string[] | undefined {
  const told = roles.get(post)
  if (told) return told.length > 0 ? told : undefined
  if (!LEADERS.has(post) || all.length !== 2) return undefined
  const led = [...roles].filter(([other]) => LEADERS.has(other)).flatMap(([, parties]) => parties)
  const rest = all.filter((party) => !led.includes(party))
  return led.length > 0 && rest.length === 1 ? rest : undefined
}

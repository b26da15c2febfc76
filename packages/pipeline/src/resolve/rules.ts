import type { ThingType } from '../model/index.ts'
import type { Lexicon, Tokens } from '../text/index.ts'
import { foldWord } from './fold.ts'

/** What a word does in or beside a noun phrase. A word may be in several classes. */
const WORD_CLASSES = [
  /** Begins a noun phrase and is no part of its name: the, its, several. */
  'determiner',
  /** its, their: what follows is no name, but for "between". */
  'possessive',
  /** Ties a complement to its head: of, on, between, for. */
  'link',
  /** `between`: an "and" belongs to it. */
  'between',
  /** `such` in "such as": named things follow. */
  'listing',
  /** Links that name what a channel is for: between, on, for. */
  'about',
  /** `of`: leads from a post to the state or body it is in. */
  'of',
  /** `with`: a link before a name or determiner only. */
  'with',
  /** `to`: a link before a name, the mark of an infinitive elsewhere. */
  'to',
  /** Joins like with like: and, or. */
  'and',
  /** Ends every noun phrase: pronouns, auxiliaries, clause words, prepositions that name nothing. */
  'stop',
  'verb',
  /** A noun or adjective, no adverb whatever its ending, and a verb only behind a modal: use, exchange, supply. */
  'either',
  /** Words behind which a verb follows: to, will, they. */
  'modal',
  /** A verb's -ing form: begins a complement ("on strengthening trade") but never a name. */
  'gerund',
  'adverb',
  /** Adjectives that show a new noun phrase behind "and": joint, annual. */
  'adjective',
  /** Stands before a name and is no part of it: existing, proposed, first. */
  'leading',
  /** Says how and names nothing: friendly, further, close. */
  'manner',
  /** Words that make a series of meetings or talk: annual, ministerial, strategic. */
  'series',
  /** Heads that are also a manner, in the singular: dialogue, consultation. */
  'mass',
  /** two, both: a group that is complete behind "between". */
  'pair',
  /** due, year, months: a preposition before it says when. */
  'time',
  /** Participles that say who made a text: signed, concluded. */
  'made',
  /** Behind "signed": by whom, or on what occasion. */
  'occasion',
  /** people, women, leaders: their possessive stands inside names. */
  'owners',
  /** Prepositions that make a capital a place: in, at. */
  'where',
] as const
export type WordClass = (typeof WORD_CLASSES)[number]

/** What a word does beside the name of a person or state. */
const ROLES = [
  /** What offices are of: state, defence, affairs. */
  'office',
  /** Posts: president, minister. */
  'title',
  /** Stands before a post: vice, deputy. */
  'rank',
  /** Form of address with a point: Mr. */
  'address',
  /** Small words inside personal names: van, bin. */
  'particle',
  /** Words behind which a name alone speaks or acts: said, will. */
  'speaks',
  /** Nouns that act for a party behind its adjective: side, government. */
  'actor',
  /** `by` at the start of a line: the author follows. */
  'by',
] as const
export type Role = (typeof ROLES)[number]

/** What a head needs beside it to name something. */
export type Need =
  /** Nothing: "a hotline". */
  | 'nothing'
  /** Any word of its own before it, or a complement: "fisheries committee", "committee on fish". */
  | 'company'
  /** A word before it that is not manner alone, or a complement about something: "wool dialogue". */
  | 'qualifier'
  /** A word of its own before it: "business forum". */
  | 'own'
  /** A word of its own, and a complement about something or a place in a list of named things. */
  | 'topic'
  /** A capital, and a capital before it or behind it: "Agenda for Reefs". */
  | 'title'
  /** A capital, and a capital before it: "Mekong Cooperation". */
  | 'capital'
  /** A proper name before it or in its complement: "bridge over the Red River". */
  | 'proper'
  /** A number behind it: "resolution 1540". */
  | 'numbered'
  /** A complement: "state visit to Fiji". */
  | 'complement'
  /** A complement that says between whom: "channels between the navies". */
  | 'between'

/** A family of heads of one type of thing. */
export interface HeadFamily {
  readonly type: ThingType
  readonly need: Need
  /** Words none of which may stand before the head: a "strategic" partnership is a relation. */
  readonly without?: readonly string[]
  /** Heads in every form; several words where only together they are one: `working group`. */
  readonly heads: readonly string[]
  /** Words one of which must stand before the head: `standing` makes a committee an organisation. */
  readonly with?: readonly string[]
  /** Complements do not belong to the name: rivers, provinces. */
  readonly alone?: true
  /** A noun right behind makes it something else: "railway inspection". */
  readonly final?: true
}

/** What a language knows of names. Plain data: words in lower case. */
export interface NameWords {
  /** BCP 47: whose names of a framework are read. */
  readonly language: string
  readonly classes: Readonly<Partial<Record<WordClass, readonly string[]>>>
  readonly roles: Readonly<Partial<Record<Role, readonly string[]>>>
  /** Earlier families win. */
  readonly families: readonly HeadFamily[]
  /** What a head is about stands behind it without a link: `Ủy ban hỗn hợp nghề cá`. */
  readonly headFirst?: true
  /** Ending of adverbs that no list holds: `ly`. */
  readonly adverbEnding?: string
  /** Two syllables that are one word in a name, whatever each is apart: `tự do`. */
  readonly compounds?: readonly string[]
  /** Words left out of keys: the, mechanism. */
  readonly silent: readonly string[]
  /** Ending of most plurals: `s`. */
  readonly plural?: string
  /** Spellings made one in keys: `defence` and `defense`. */
  readonly spellings: Readonly<Record<string, string>>
  /** Pairs of marks that belong to the name that stands alone between them: `《》`. */
  readonly marks?: readonly string[]
  /**
   * Token at which the name begins whose head begins at a token, where no blanks between words show it; undefined where
   * the head names nothing. `isKnown` says whether a token stands in a name that the frameworks hold.
   */
  readonly beginOf?: (tokens: Tokens, head: number, isKnown: (at: number) => boolean) => number | undefined
}

/** A head as token words, ready to compare. */
export interface Head {
  readonly words: readonly number[]
  readonly family: HeadFamily
  /** Names something only in capitals. */
  readonly capital: boolean
}

/** Names' words made fit for a lexicon. */
export interface NameRules extends NameWords {
  /** Classes of each word, by lexicon id, one bit for each of WORD_CLASSES. */
  readonly classOf: Int32Array
  /** Roles of each word, by lexicon id, one bit for each of ROLES. */
  readonly roleOf: Uint8Array
  /** Each word as it stands in a key, by lexicon id. */
  readonly foldOf: readonly string[]
  /** Heads by the id of their first word, longest first. */
  readonly headsAt: ReadonlyMap<number, readonly Head[]>
  /** Second syllables of compounds by the first, as lexicon ids. */
  readonly compoundsAt: ReadonlyMap<number, ReadonlySet<number>>
}

/** The bits of some classes, joined. */
export const classBits = (...names: readonly WordClass[]): number =>
  names.reduce((bits, name) => bits | (1 << WORD_CLASSES.indexOf(name)), 0)
/** The bits of some roles, joined. */
export const roleBits = (...names: readonly Role[]): number =>
  names.reduce((bits, name) => bits | (1 << ROLES.indexOf(name)), 0)
/** Set in `classOf` where a head may begin; where only a capital makes it one. */
export const HEAD = 1 << 30
export const CAPITAL_HEAD = 1 << 31
/** The same for heads of mechanisms, instruments and events, which end the complement of another. */
export const RIVAL = 1 << 28
export const CAPITAL_RIVAL = 1 << 29

/** The words of a head; Han characters are words of their own. */
const wordsOf = (head: string): string[] => head.split(/ |(?<=[\u3400-\u9fff])(?=[\u3400-\u9fff])/)

/** Every word that the rules name, to be put into the pack's lexicon. */
export function nameWords(names: NameWords): string[] {
  const heads = names.families.flatMap((family) => [...family.heads, ...(family.with ?? []), ...(family.without ?? [])])
  const words = [...Object.values(names.classes), ...Object.values(names.roles)].flat()
  return [...words, ...heads.flatMap(wordsOf), ...(names.compounds ?? []).flatMap(wordsOf)]
}

const CAPITAL_NEEDS: readonly Need[] = ['capital', 'title']

const RIVALS: readonly ThingType[] = ['mechanism', 'instrument', 'event']

function headBits({ family: { type }, capital }: Head): number {
  const rival = RIVALS.includes(type)
  if (capital) return rival ? CAPITAL_HEAD | CAPITAL_RIVAL : CAPITAL_HEAD
  return rival ? HEAD | RIVAL : HEAD
}

/** Makes rules of a language's words, over a lexicon that holds them all (`nameWords`). */
export function nameRules(names: NameWords, lexicon: Lexicon): NameRules {
  const classOf = new Int32Array(lexicon.words.length)
  const roleOf = new Uint8Array(lexicon.words.length)
  for (const [name, words] of Object.entries(names.classes)) {
    const bits = classBits(name as WordClass)
    for (const word of words) classOf[lexicon.idOf(word)]! |= bits
  }
  for (const [name, words] of Object.entries(names.roles)) {
    const bits = roleBits(name as Role)
    for (const word of words) roleOf[lexicon.idOf(word)]! |= bits
  }
  const headsAt = new Map<number, Head[]>()
  for (const family of names.families)
    for (const text of family.heads) {
      const words = wordsOf(text).map(lexicon.idOf)
      const head: Head = { words, family, capital: CAPITAL_NEEDS.includes(family.need) }
      classOf[words[0]!]! |= headBits(head)
      headsAt.set(words[0]!, [...(headsAt.get(words[0]!) ?? []), head])
    }
  for (const heads of headsAt.values()) heads.sort((a, b) => b.words.length - a.words.length)
  classOf[0] = 0
  const foldOf = lexicon.words.map((word) => foldWord(word, names))
  for (const word of names.families.flatMap(({ heads }) => heads).filter((head) => !head.includes(' ')))
    if (names.plural) foldOf[lexicon.idOf(word + names.plural)] = foldOf[lexicon.idOf(word)]!
  foldOf[0] = ''
  const compoundsAt = new Map<number, Set<number>>()
  for (const [first = 0, second = 0] of (names.compounds ?? []).map((one) => wordsOf(one).map(lexicon.idOf)))
    compoundsAt.set(first, (compoundsAt.get(first) ?? new Set()).add(second))
  return { ...names, classOf, roleOf, foldOf, headsAt, compoundsAt }
}

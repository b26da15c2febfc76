/** What the grammar knows of a word, as bits of the lexicon. Bits from 24 on belong to other stages. */
export const BASE = 1 << 0
export const S_FORM = 1 << 1
export const PAST = 1 << 2
export const PARTICIPLE = 1 << 3
export const ING = 1 << 4
/** The form may be a noun too; a verb unless what follows speaks against it. */
export const NOUN_TOO = 1 << 5
/** The form is mostly a noun; a verb only before an object with a determiner. */
export const NOUN_FIRST = 1 << 6
export const ADVERB = 1 << 7
export const DETERMINER = 1 << 8
export const PREPOSITION = 1 << 9
export const MODAL = 1 << 10
export const BE = 1 << 11
export const HAVE = 1 << 12
/** Pronoun that can be a subject. */
export const PRONOUN = 1 << 13
export const AND = 1 << 14
export const RELATIVE = 1 << 15
export const SUBORDINATOR = 1 << 16
export const TO = 1 << 17
export const NOT = 1 << 18
export const DO = 1 << 19
/** Noun that names actors: sides, countries, leaders, ministers. */
export const ACTOR = 1 << 20
/** Takes no object: "work with", "cooperate in". */
export const INTRANSITIVE = 1 << 21
export const THAT = 1 << 22
/** Ends in -ly and is no adverb: known, so that it is not guessed. */
export const LY = 1 << 24
/** Object pronoun: "them", "each other". */
export const OBJECT = 1 << 23

export const VERBAL = BASE | S_FORM | PAST | PARTICIPLE | ING

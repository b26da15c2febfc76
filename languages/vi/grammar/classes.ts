/** What a unit (an expression of one or more syllables) does in a sentence, as bits. */
export const OPERATOR = 1
/** A verb that takes an object, hardly ever a noun: `tăng cường`. */
export const VERB = 1 << 1
/** A verb or a noun, by its place: `hợp tác`. */
export const EITHER = 1 << 2
/** Stands before a predicate and belongs to it: `tiếp tục`, `cùng`. */
export const ADVERB = 1 << 3
/** Shows that a predicate begins: `đã`, `đang`, `không`. */
export const TENSE = 1 << 4
/** Joins what follows to what stands before and belongs to neither: `đồng thời`. */
export const JOIN = 1 << 5
export const AND = 1 << 6
/** Makes a noun of the verb behind it: `các`, `sự`, `việc`. */
export const NOMINAL = 1 << 7
export const PURPOSE = 1 << 8
/** Begins the result of what stands before it: `góp phần`. */
export const EFFECT = 1 << 9
export const RELATIVE = 1 << 10
export const DETAIL = 1 << 11
/** Begins what may stand in front of the subject: `trên cơ sở`. */
export const FRONT = 1 << 12
/** Both parties: `hai bên`. */
export const BOTH = 1 << 13
/** Somebody who can act: `thủ tướng`, `bộ`. */
export const ACTOR = 1 << 14
export const NAME = 1 << 15
export const COMMA = 1 << 16
export const SEMICOLON = 1 << 17
export const IS = 1 << 18
export const THAT = 1 << 19
/** Says how, behind a verb: `chặt chẽ`. */
export const MANNER = 1 << 20
export const COLON = 1 << 21
export const CONDITION = 1 << 22
/** Stands for somebody named before: `ông`. */
export const PRONOUN = 1 << 23
/** What follows is no part of who acts: `tại`, `với`. */
export const AWAY = 1 << 24
export const BRACKET = 1 << 25
/** Shows a predicate where nothing better does: `có`, `được`. */
export const WEAK = 1 << 26
/** The act itself stands in it, not yet done: `việc`. */
export const ACT = 1 << 27
/** The need of an act: `sự cần thiết`, `tầm quan trọng`. */
export const NEED = 1 << 28
/** A thing or an event: it cannot undertake anything. */
export const THING = 1 << 29

/** What a word does in a clause, as bits. A word may be in several classes. */
export const GOVERNS = 1 << 0
export const VERB = 1 << 1
/** Verbs that are nouns as often: 合作, 交流. They head a predicate only where one must stand. */
export const NOUN_TOO = 1 << 2
/** Inside the span, before the verb: 进一步, 共同. */
export const ADVERB = 1 << 3
/** Outside the span, between clauses and before predicates: 同时, 并, 也. */
export const LINK = 1 << 4
/** Leads a phrase that stands before its verb: 在, 同, 为. */
export const PREPOSITION = 1 << 5
/** Closes such a phrase: 方面, 基础上. */
export const LOCALISER = 1 << 6
/** Both or all parties: 双方, 两国. */
export const BOTH = 1 << 7
/** The speaker's own side: 我, 我们, 我国. */
export const SELF = 1 << 8
/** A side by one character: 中方, 美方. */
export const SIDE = 1 << 9
/** Posts and bodies that act for their party: 总书记, 政府, 企业. */
export const ACTOR = 1 << 10
/** 了, 已, 曾: what is done. */
export const PAST = 1 << 11
/** Begins a tail that stays in the span: 以便, 造福. */
export const TAIL = 1 << 12
/** Time words before a subject: 当前, 今年以来. */
export const WHEN = 1 << 13
/** 的 */
export const OF = 1 << 14
/** Holds other words and is none of them: 重要, 将军. */
export const WHOLE = 1 << 15
/** The other side: 对方, 贵方. */
export const OTHER = 1 << 16
/** 不, 没有, 无 */
export const NOT = 1 << 17
/** Weakens a promise to an inquiry: 适时, 视情. */
export const LOOSE = 1 << 18
/** Weakens a promise to an effort: 积极, 努力. */
export const EFFORT = 1 << 19
/** Joins nouns, and verbs: 和, 与, 及. */
export const AND = 1 << 20
/** Begins a counted point: 一是, 第二. */
export const ORDINAL = 1 << 21
/** Begins a clause that only frames another: 无论, 随着. */
export const FRAMES = 1 << 22
/** 一道, 努力: belongs to the formula 愿同某方一道努力. */
export const TOGETHER = 1 << 23
/** Posts behind which a personal name stands: 总统. */
export const POST = 1 << 24
/** 我们: one's own side, or both where a leader speaks to the other people. */
export const WE = 1 << 25
/** What goes on or grows: a judgement of how things are. */
export const CHANGE = 1 << 26
/** Looks back: 今年, 一年来. */
export const BACK = 1 << 27
/** Names parts of what stands before: 包括. */
export const DETAIL = 1 << 28
/** Says what comes of it: 造福, 从而. */
export const EFFECT = 1 << 29
/** Says to what end: 以便. */
export const PURPOSE = 1 << 30
/** Says on what it hangs: 前提是 as a tail, 前提下 and 法律 at the end of a phrase before the verb. */
export const CONDITION = 1 << 31

/** What a code unit may begin or mark, as bits. */
export const QUOTES = 1 << 0
export const TIMES = 1 << 1
export const PAUSES = 1 << 2
export const BRACKETS = 1 << 3
export const CLOSES_BRACKET = 1 << 4
/** Closes a name of a body that acts for its party: 海上保安厅. */
export const ENDS_BODY = 1 << 5
/** Open and close a quotation or a title, which a provision may begin or end with. */
export const OPENS_NAME = 1 << 6
export const CLOSES_NAME = 1 << 7

const CLASSES: readonly (readonly [characters: string, bit: number])[] = [
  ['《“', QUOTES],
  ['每到至〇零○一二三四五六七八九十', TIMES],
  ['，,；;：:。！？!?…', PAUSES],
  ['《（(【', BRACKETS],
  ['》）)】', CLOSES_BRACKET],
  ['厅廳局署院团團方行警会會', ENDS_BODY],
  ['“‘《（', OPENS_NAME],
  ['”’》）', CLOSES_NAME],
]

const classes = new Uint8Array(0x10000)
for (const [characters, bit] of CLASSES) for (const character of characters) classes[character.charCodeAt(0)]! |= bit

/** The bits of a code unit. */
export const bitsOf = (unit: number): number => classes[unit]!

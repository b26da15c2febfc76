import { lowerUnit } from './lexicon.ts'

/** Letters that no decomposition takes apart. */
const WHOLE: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ı: 'i' }

/** Plain letters of code units, found when first asked for; 0 is not yet known. */
const plain = new Uint16Array(0x10000)

/** Characters of Chinese are never taken apart. */
const isWhole = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff

function learn(unit: number): number {
  if (isWhole(unit)) {
    plain[unit] = lowerUnit(unit)
    return plain[unit]!
  }
  const [base = ''] = String.fromCharCode(lowerUnit(unit)).normalize('NFD')
  const lower = base.toLowerCase()
  const found = lower.length === 1 ? (WHOLE[lower] ?? lower).charCodeAt(0) : unit
  plain[unit] = found
  return found
}

/** The small letter without marks that a code unit stands for: `g` for `Ğ`, `d` for `Đ`; any other unit as `lowerUnit` has it. */
export const plainUnit = (unit: number): number => plain[unit]! || learn(unit)

/** A word without the marks on its letters: `Erdogan` for `Erdoğan`. */
export function unmarked(word: string): string {
  let bare = word
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at)
    if (unit < 0x80) continue
    const letter = String.fromCharCode(plainUnit(unit))
    const isSmall = String.fromCharCode(unit).toLowerCase() === word[at]
    bare = bare.slice(0, at) + (isSmall ? letter : letter.toUpperCase()) + bare.slice(at + 1)
  }
  return bare
}

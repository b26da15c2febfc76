import { lowerUnit, plainUnit, type Tokens } from '../text/index.ts'

const isDash = (unit: number): boolean => unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 0x2013
const lengthAt = ({ start, end }: Tokens, at: number): number => end[at]! - start[at]!

/** Whether two tokens are one word, whatever their case; every dash is one. */
export function isSame(a: Tokens, at: number, b: Tokens, bt: number): boolean {
  const length = lengthAt(a, at)
  if (length !== lengthAt(b, bt)) return false
  const from = a.start[at]!
  const to = b.start[bt]!
  for (let n = 0; n < length; n++) {
    const one = a.text.charCodeAt(from + n)
    const other = b.text.charCodeAt(to + n)
    if (one !== other && lowerUnit(one) !== lowerUnit(other)) return length === 1 && isDash(one) && isDash(other)
  }
  return true
}

/** Whether two tokens are one word, whatever their case and marks. */
export function isSamePlain(a: Tokens, at: number, b: Tokens, bt: number): boolean {
  const length = lengthAt(a, at)
  if (length !== lengthAt(b, bt)) return false
  const from = a.start[at]!
  const to = b.start[bt]!
  for (let n = 0; n < length; n++)
    if (plainUnit(a.text.charCodeAt(from + n)) !== plainUnit(b.text.charCodeAt(to + n))) return false
  return true
}

/** Whether a token has no marks on its letters. */
export function isAscii({ text, start, end }: Tokens, at: number): boolean {
  for (let n = start[at]!; n < end[at]!; n++) if (text.charCodeAt(n) > 0x7f) return false
  return true
}

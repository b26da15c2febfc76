import { SIMPLIFIED, TRADITIONAL } from '@servanda/pipeline/text'

const simplified = new Map<string, string>()
const simple = [...SIMPLIFIED]
for (const [n, character] of [...TRADITIONAL].entries()) simplified.set(character, simple[n]!)

const folded = new Map<string, string>()
/** Letters whose plain form Unicode does not give. */
const PLAIN: Readonly<Record<string, string>> = { đ: 'd', ς: 'σ' }

/**
 * The form of one character that search compares: compatibility forms resolved, lower case, marks stripped,
 * đ as d, traditional Chinese characters as simplified ones. Empty for a mark. It does not depend on the
 * characters around, so folding keeps track of positions.
 */
export function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  const plain = [...character.normalize('NFKC')]
    .map((c) => simplified.get(c) ?? c)
    .join('')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
  const form = [...plain].map((c) => PLAIN[c] ?? simplified.get(c) ?? c).join('')
  if (folded.size < 200_000) folded.set(character, form)
  return form
}

const ASCII = /^[\0-\x7f]*$/

/** A whole text as search compares it; positions are lost. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  let form = ''
  for (const character of text) form += foldCharacter(character)
  return form
}

/** Words alone, one space between them: texts that differ in case, marks, line breaks or punctuation are equal. */
export function foldWords(text: string): string {
  const form = fold(text)
  // classes of Unicode take five times as long, and most folded text is plain
  const gaps = ASCII.test(form) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]+/gu
  return form.replace(gaps, ' ').trim()
}

/** The words that comparison of texts sees: folded, Han characters one by one. */
export function comparedWords(text: string): readonly string[] {
  const words = foldWords(text)
  if (ASCII.test(words)) return words === '' ? [] : words.split(' ')
  return words.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? []
}

/** Words as columns keep them for search by their beginnings: folded, a space before each. */
export const searchable = (text: string): string => ` ${foldWords(text)}`

/** Patterns for `like` that find the beginnings of words, anywhere in runs of Han; all of them must match. */
export const beginnings = (words: string): readonly string[] =>
  foldWords(words)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^\p{Script=Han}/u.test(word) ? `%${word}%` : `% ${word}%`))

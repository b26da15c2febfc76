const NOT_PLURAL = /(?:ss|us|is)$/
const VOWEL = /[aeiouy]/

/** A word without its ending: "strengthened", "strengthening" and "strengthens" meet. Rough on purpose: both sides are cut alike. */
export function rootOf(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return withoutE(withoutY(withoutEnding(singular(word))))
}

function singular(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('s') && !NOT_PLURAL.test(word)) return word.slice(0, -1)
  return word
}

const ENDINGS = [
  'ational',
  'ation',
  'ition',
  'ingly',
  'edly',
  'ment',
  'ness',
  'ance',
  'ence',
  'ing',
  'ion',
  'ed',
  'er',
  'ly',
] as const

/** Verbs that only look as if they had an ending. */
const WHOLE = /(?:plement|strument|ocument|vironment)$/

function withoutEnding(word: string): string {
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending) || WHOLE.test(word)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length < 3 || !VOWEL.test(stem)) return word
    return undoubled(stem)
  }
  return word
}

const undoubled = (stem: string): string => (/([bdfgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem)
const withoutY = (word: string): string => (word.endsWith('y') && word.length > 4 ? `${word.slice(0, -1)}i` : word)
const withoutE = (word: string): string => (word.endsWith('e') ? word.slice(0, -1) : word)

import { type Lexicon, lexicon } from '@servanda/pipeline'

const TONES = '\u0300\u0301\u0303\u0309\u0323'
/** Final oa, oe and uy, whose tone stands on either letter: `hòa`, `hoà`; not behind q, where u is no vowel. */
const OPEN = new RegExp(`^(.*)(o)([${TONES}]?)(a|e)([${TONES}]?)$|^(.*[^q]|)(u)([${TONES}]?)(y)([${TONES}]?)$`)
/** A final i that may be written y: `kí`, `ký`. */
const FINAL_I = new RegExp(`^((?:h|k|l|m|s|t|qu|v))([iy])([${TONES}]?)$`)

/** Marks in the order in which NFD puts them, tones last where a letter has two. */
const composed = (word: string): string[] => {
  const nfc = word.normalize('NFC')
  const apart = [...nfc].map((letter) =>
    letter.normalize('NFD').replace(new RegExp(`(.*)([${TONES}])(.*)`, 'su'), '$1$3$2'),
  )
  return [
    nfc,
    nfc.normalize('NFD'),
    apart.map((letter) => letter.slice(0, -1).normalize('NFC') + letter.slice(-1)).join(''),
  ]
}

function places(word: string): string[] {
  const found = OPEN.exec(word.normalize('NFD'))
  if (!found) return [word]
  const [before = '', one, first = '', two, second = ''] = found[2] ? found.slice(1, 6) : found.slice(6, 11)
  const tone = first || second
  return tone ? [`${before}${one}${tone}${two}`, `${before}${one}${two}${tone}`] : [word]
}

function letters(word: string): string[] {
  const found = FINAL_I.exec(word.normalize('NFD'))
  return found ? [`${found[1]}i${found[3]}`, `${found[1]}y${found[3]}`] : [word]
}

/**
 * Every way to write a syllable (lower case): composed and decomposed, its tone on either vowel, with i or y. The first
 * is the same for all of them.
 */
function spellingsOf(word: string): string[] {
  const found = places(word.toLowerCase()).flatMap(letters)
  return [...new Set(found.flatMap(composed))]
}

/** A lexicon in which all spellings of a syllable have one id. */
export function foldedLexicon(words: Iterable<string>): Lexicon {
  const canonical = new Map<string, string>()
  for (const word of words) for (const form of spellingsOf(word)) canonical.set(form, spellingsOf(word)[0]!)
  const plain = lexicon([...canonical.keys()].map((form) => [form, 0] as const))
  const ids = Int32Array.from(plain.words, (form) => plain.idOf(canonical.get(form) ?? ''))
  return {
    find: (units, start, end, hash) => ids[plain.find(units, start, end, hash)]!,
    idOf: (word) => ids[plain.idOf(word.toLowerCase())]!,
    bits: plain.bits,
    words: plain.words,
  }
}

const folded = new Map<string, string>()

/** The one spelling that stands for all of a syllable (lower case). For the words of rules, which are few. */
export function foldSyllable(word: string): string {
  const known = folded.get(word)
  if (known !== undefined) return known
  const first = spellingsOf(word)[0]!
  folded.set(word, first)
  return first
}

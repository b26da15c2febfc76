/** What a letter tells of the language it is written in. */
const OTHER = 0
export const LATIN = 1
/** A letter with a mark that Vietnamese has, and other languages too: `ô`. */
export const MARKED = 2
/** A letter, or a mark that stands apart, that Vietnamese alone has: `ơ`. */
export const VIETNAMESE = 3
export const HAN = 4
export const KANA = 5
export const HANGUL = 6
/** Stands between Chinese characters without ending a run of them: `，`, digits. */
export const BETWEEN = 7

const table = new Uint8Array(0x10000)
const give = (letters: string, kind: number): void => {
  for (const letter of letters) table[letter.charCodeAt(0)] = kind
}
const range = (first: number, last: number, kind: number): void => {
  table.fill(kind, first, last + 1)
}

range(0x41, 0x5a, LATIN)
range(0x61, 0x7a, LATIN)
range(0xc0, 0x24f, LATIN)
table[0xd7] = OTHER
table[0xf7] = OTHER
range(0x300, 0x36f, MARKED)
give('àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ', MARKED)
give('ăđĩũơưĂĐĨŨƠƯ\u0309\u0323\u031b', VIETNAMESE)
range(0x1ea0, 0x1ef9, VIETNAMESE)
range(0x3400, 0x4dbf, HAN)
range(0x4e00, 0x9fff, HAN)
range(0xf900, 0xfaff, HAN)
table[0x3007] = HAN
range(0x3040, 0x30ff, KANA)
range(0xac00, 0xd7a3, HANGUL)
range(0x3000, 0x3006, BETWEEN)
range(0x3008, 0x303f, BETWEEN)
range(0xff00, 0xff0f, BETWEEN)
range(0xff1a, 0xff20, BETWEEN)
range(0x30, 0x39, BETWEEN)
give('“”‘’·—…', BETWEEN)

/** The kind of the letter at an offset of a text; `OTHER` where none stands. */
export const letterAt = (text: string, at: number): number => table[text.charCodeAt(at)] ?? OTHER

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?(?:[aeiou]|[aeiouy]{2,3}|y)(?:ch|nh|ng|[cmnpt])?$/

/** Whether a word could be a syllable of Vietnamese, its marks aside. */
export const isSyllable = (word: string): boolean =>
  word.length <= 12 && SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd'))

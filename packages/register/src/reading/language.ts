import type { Known } from '@servanda/pipeline'

/** UTF-16 code units looked at; enough to tell languages of different letters and common words apart. */
const SAMPLE = 20_000

interface Sign {
  readonly language: string
  /** What of the text is counted, and out of what. */
  readonly counted: RegExp
  readonly among: RegExp
  /** Least share. */
  readonly least: number
  readonly reason: string
}

const LETTER = /\p{L}/gu
const WORD = /\p{L}+/gu

/** Tried in this order; the first that holds is the language. */
const SIGNS: readonly Sign[] = [
  { language: 'ja', counted: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, among: LETTER, least: 0.1, reason: 'kana' },
  { language: 'ko', counted: /\p{Script=Hangul}/gu, among: LETTER, least: 0.3, reason: 'Hangul' },
  { language: 'zh', counted: /\p{Script=Han}/gu, among: LETTER, least: 0.3, reason: 'Chinese characters' },
  {
    language: 'en',
    counted: /(?<!\p{L})(?:the|of|and|to|in|for|on|with|that|will|is|by)(?!\p{L})/giu,
    among: WORD,
    least: 0.12,
    reason: 'common English words',
  },
  {
    language: 'vi',
    counted: /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/gu,
    among: LETTER,
    least: 0.06,
    reason: 'letters of Vietnamese',
  },
]

/** The language that a text is plainly in, by its letters and commonest words; undefined in doubt. */
export function recogniseLanguage(text: string, from: number): Known<string> | undefined {
  const sample = text.slice(from, from + SAMPLE).normalize('NFC')
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const sign = SIGNS.find(({ counted, among, least }) => count(counted) > count(among) * least)
  return sign && { value: sign.language, by: 'recognised', reason: sign.reason }
}

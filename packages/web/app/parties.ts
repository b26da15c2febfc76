/** Codes of states and of the union that acts as one, by the short English name under which the register keeps them. */
const codes = new Map<string, string>()

/** Names that the register shortens, or writes otherwise than the tables of the platform. */
const OTHERWISE: Readonly<Record<string, string>> = {
  Myanmar: 'MM',
  'Hong Kong': 'HK',
  Macao: 'MO',
  Palestine: 'PS',
  Turkey: 'TR',
  Türkiye: 'TR',
  'Czech Republic': 'CZ',
  'Ivory Coast': 'CI',
  'Democratic Republic of the Congo': 'CD',
  'Republic of the Congo': 'CG',
}

function codeOf(name: string): string | undefined {
  if (codes.size === 0) {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
    for (const first of LETTERS)
      for (const second of LETTERS) {
        const known = english.of(first + second)
        if (known && !codes.has(known)) codes.set(known, first + second)
      }
    for (const [other, code] of Object.entries(OTHERWISE)) codes.set(other, code)
  }
  return codes.get(name)
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** A party, given in short English, in the words of a language; organisations and persons as they are written. */
export function partyName(name: string, locale: string): string {
  const code = codeOf(name)
  return (code && new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code)) ?? name
}

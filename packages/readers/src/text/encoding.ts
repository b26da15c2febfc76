/** Bytes looked at when guessing; enough for any page. */
const SAMPLE = 1 << 18

/** UTF-16 without its mark, seen by the zero bytes of spaces, digits and line ends. */
export function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1
  let little = 0
  let big = 0
  for (let i = 0; i < length; i += 2) {
    if (isPlain(bytes[i]) && bytes[i + 1] === 0) little++
    if (bytes[i] === 0 && isPlain(bytes[i + 1])) big++
  }
  const pairs = length / 2
  if (bytes.length % 2 !== 0 || pairs < 4) return undefined
  if (little > pairs * 0.05 && big < little * 0.05) return 'utf-16le'
  return big > pairs * 0.05 && little < big * 0.05 ? 'utf-16be' : undefined
}

const isPlain = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d)

/** Marks and letters that Vietnamese adds to windows-1252: combining tones, ă, đ, ơ, ư and the dong sign. */
const VIETNAMESE = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2, 0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd, 0xfe])

/**
 * Encodings of East Asia, each with characters that are a good part of any text written in it; another encoding read
 * by mistake gives few of them.
 */
const EAST_ASIAN = {
  gb18030: '的一是在不和有中大为国以会年同方也能行法民经进等部加两机应合本公提总作关于将与发展交流支持双强，。、',
  big5: '的一是在不和有中大為國以會年同方也能行法民經進等部加兩機應合本公提總作關於將與發展交流支持雙強，。、',
  shift_jis: 'のはをにがとでるいたしなてすかれことさもまりっらきくあんどじ、。',
  'euc-jp': 'のはをにがとでるいたしなてすかれことさもまりっらきくあんどじ、。',
  'euc-kr': '이다는을의에고하가로한를은지기사도리서자인어나대정일시수그라해으있보주과제원국동전부상',
} as const
type EastAsian = keyof typeof EAST_ASIAN

/** Share of such characters among those that are not plain ones, from which on a text is in that encoding. */
const LEAST_COMMON = 0.2

/**
 * The likeliest encoding of text that is not UTF-8, as `TextDecoder` calls it. In texts of East Asia bytes above 0x7F
 * stand side by side and give the characters that stand in any text; in Western and Vietnamese ones they stand between
 * plain letters.
 */
export function guessLegacyEncoding(bytes: Uint8Array): EastAsian | 'windows-1258' | 'windows-1252' {
  const sample = bytes.subarray(0, SAMPLE)
  let high = 0
  let runs = 0
  let vietnamese = 0
  for (const [i, byte] of sample.entries()) {
    if (byte < 0x80) continue
    high++
    if ((sample[i - 1] ?? 0) < 0x80) runs++
    if (VIETNAMESE.has(byte)) vietnamese++
  }
  const eastAsian = high > runs * 1.25 ? eastAsianEncoding(sample) : undefined
  if (eastAsian) return eastAsian
  if (high > runs * 3 && decoded(sample, 'gb18030') !== undefined) return 'gb18030'
  return vietnamese > high * 0.4 ? 'windows-1258' : 'windows-1252'
}

function eastAsianEncoding(sample: Uint8Array): EastAsian | undefined {
  const shares = (Object.keys(EAST_ASIAN) as EastAsian[]).map((encoding) => ({
    encoding,
    share: commonShare(decoded(sample, encoding) ?? '', EAST_ASIAN[encoding]),
  }))
  const best = shares.reduce((a, b) => (b.share > a.share ? b : a))
  return best.share >= LEAST_COMMON ? best.encoding : undefined
}

function commonShare(text: string, common: string): number {
  const known = new Set(common)
  let others = 0
  let found = 0
  for (const character of text) {
    if (character < '\u0080') continue
    others++
    if (known.has(character)) found++
  }
  return others === 0 ? 0 : found / others
}

/** The text, or undefined where bytes are none of the encoding's; a character that is cut off at the end is left out. */
function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

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
 * The likeliest encoding of text that is not UTF-8, as `TextDecoder` calls it. In Chinese text bytes above 0x7F
 * stand in long runs of pairs; in Western and Vietnamese text one, two or three stand between plain letters.
 */
export function guessLegacyEncoding(bytes: Uint8Array): 'gb18030' | 'windows-1258' | 'windows-1252' {
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
  if (high > runs * 3 && decodes(sample, 'gb18030')) return 'gb18030'
  return vietnamese > high * 0.4 ? 'windows-1258' : 'windows-1252'
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

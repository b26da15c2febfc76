import type { Issue } from '@servanda/pipeline'
import type { Refusal } from '../reader.ts'
import { guessLegacyEncoding, utf16WithoutMark } from './encoding.ts'

/** Larger files are refused: a text of states is a few hundred kilobytes at most. */
const MOST_BYTES = 64 * 1024 * 1024

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a ZIP archive or an Office file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office file'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['SQLite format 3', 'a database'],
  ['\u007fELF', 'a program'],
  ['{\\rtf', 'a Rich Text file'],
]

type Decoded =
  | {
      readonly text: string
      readonly encoding: string
      readonly issues: readonly Issue[]
      readonly refusal?: undefined
    }
  | { readonly refusal: Refusal }

/**
 * The text of bytes, whatever their encoding. A byte order mark of UTF-8 stays in the text, as every reader of
 * UTF-8 that keeps it counts it; that of UTF-16 is not part of the text. `label` is the encoding that the bytes say
 * they have, which is believed unless they are UTF-8: saved pages keep the label of the server.
 */
export function decode(bytes: Uint8Array, label?: string): Decoded {
  if (bytes.length > MOST_BYTES) {
    return refuse('reader/too-large', `is larger than ${MOST_BYTES / 1024 / 1024} MB; split it into documents`)
  }
  const head = String.fromCharCode(...bytes.subarray(0, 16))
  const signature = SIGNATURES.find(([start]) => head.startsWith(start))
  if (signature) {
    return refuse('reader/binary', `is ${signature[1]}, not plain text; save its text as a .txt file in UTF-8`)
  }
  const wide = wideEncoding(bytes)
  if (wide) return decodeAs(bytes.subarray(wide.skip), wide.encoding)
  if (bytes.includes(0)) {
    return refuse('reader/binary', 'holds zero bytes and is not plain text; save its text as a .txt file in UTF-8')
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return { text, encoding: 'utf-8', issues: [] }
  } catch {
    const labelled = label === undefined ? undefined : encodingOf(label)
    if (!labelled || labelled === 'utf-8') return decodeAs(bytes, guessLegacyEncoding(bytes))
    return { text: new TextDecoder(labelled).decode(bytes), encoding: labelled, issues: [] }
  }
}

function wideEncoding(bytes: Uint8Array): { encoding: string; skip: number } | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', skip: 2 }
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', skip: 2 }
  const encoding = utf16WithoutMark(bytes)
  return encoding ? { encoding, skip: 0 } : undefined
}

function encodingOf(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function decodeAs(bytes: Uint8Array, encoding: string): Decoded {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  if (text.includes('\u0000') || strange(text) > 0.02) {
    return refuse('reader/binary', 'is not plain text in an encoding known here; save it as UTF-8')
  }
  const issue: Issue = {
    code: 'reader/encoding',
    severity: text.includes('\ufffd') ? 'warning' : 'info',
    message: `Not UTF-8; read as ${encoding}`,
    hint: 'Look at accents and quotation marks; if they are wrong, save the file as UTF-8 and add it again',
  }
  return { text, encoding, issues: [issue] }
}

/** Share of characters that no text holds: controls and what could not be decoded. */
function strange(text: string): number {
  const found = text.match(/[\p{Cc}\ufffd]/gu)?.filter((c) => !/\s/.test(c)).length ?? 0
  return text.length === 0 ? 0 : found / text.length
}

const refuse = (code: string, reason: string): Decoded => ({ refusal: { code, reason } })

import { docxOf } from './docx.ts'
import { epubOf } from './epub.ts'
import { pdfOf, typeset } from './pdf.ts'
import { warcOf } from './warc.ts'
import { zipOf } from './zip.ts'

export interface Spoiled {
  readonly name: string
  readonly bytes: Uint8Array
}

export const WORDS = [
  'Joint Statement of Kenya and Peru',
  'Kenya will open a consulate in Lima.',
  'The two sides agreed to set up a committee.',
]
export const HTML = `<!doctype html><html><body>${WORDS.map((words) => `<p>${words}</p>`).join('')}</body></html>`

/** The same words in every format. */
export const WHOLE: Readonly<Record<string, Uint8Array>> = {
  'a.en.txt': Buffer.from(WORDS.join('\n\n')),
  'a.en.html': Buffer.from(HTML),
  'a.en.pdf': pdfOf(typeset(WORDS)),
  'a.en.docx': docxOf(WORDS),
  'a.en.epub': epubOf('Letters', [WORDS.map((words) => `<p>${words}</p>`).join('')]),
  'a.en.eml': Buffer.from(
    `Subject: Talks\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${HTML}`,
  ),
  'a.zip': zipOf([{ name: 'b.en.txt', content: WORDS.join('\n\n') }]),
  'a.warc.gz': warcOf([{ url: 'https://coast.example/1', type: 'text/html', body: HTML }]),
}

/** Numbers that look like chance and are the same every time. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    yield state / 2 ** 32
  }
}

/** Cut off, with bytes changed, with zero bytes in it, and under another name. */
export function spoiled(): readonly Spoiled[] {
  const found: Spoiled[] = []
  const chance = numbers(7)
  const next = () => chance.next().value
  const names = Object.keys(WHOLE)
  for (const [name, bytes] of Object.entries(WHOLE)) {
    for (const share of [0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99])
      found.push({ name: `cut-${share}-${name}`, bytes: bytes.subarray(0, bytes.length * share) })
    for (let n = 0; n < 8; n++) {
      const changed = Buffer.from(bytes)
      for (let i = 0; i < 1 + n * 3; i++)
        changed[Math.floor(next() * changed.length)] = n % 2 ? 0 : Math.floor(next() * 256)
      found.push({ name: `changed-${n}-${name}`, bytes: changed })
    }
    for (const other of names) if (other !== name) found.push({ name: `named-${names.indexOf(name)}-${other}`, bytes })
    found.push({ name: `nulls-${name}`, bytes: new Uint8Array(2000) })
  }
  return found
}

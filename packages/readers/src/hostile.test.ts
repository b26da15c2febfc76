import { describe, expect, test } from 'vitest'
import { heldIn, isContainer } from './open-container.ts'
import { readBytes } from './read-bytes.ts'
import { docxEntries, docxOf, epubOf, pdfOf, typeset, warcOf, zipOf } from './testing/index.ts'

interface Spoiled {
  readonly name: string
  readonly bytes: Uint8Array
}

const WORDS = [
  'Joint Statement of Kenya and Peru',
  'Kenya will open a consulate in Lima.',
  'The two sides agreed to set up a committee.',
]
const HTML = `<!doctype html><html><body>${WORDS.map((words) => `<p>${words}</p>`).join('')}</body></html>`

const WHOLE: Readonly<Record<string, Uint8Array>> = {
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
function spoiled(): readonly Spoiled[] {
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

/** Why the files that come out of some bytes are refused; a text that is read gives nothing. */
async function refusalsOf({ name, bytes }: Spoiled): Promise<readonly string[]> {
  const found: string[] = []
  if (!isContainer(name)) return [(await readBytes(bytes, { name })).refusal?.reason ?? []].flat()
  for await (const held of heldIn(name, bytes)) if (held.refused) found.push(held.refused.reason)
  return found
}

describe('hostile files', () => {
  test('that are cut off, changed, misnamed or empty are read or refused in one line', async () => {
    const files = spoiled()
    expect(files.length).toBeGreaterThan(180)
    const reasons: string[] = []
    for (const file of files) reasons.push(...(await refusalsOf(file)))
    expect(reasons.filter((reason) => !/^[^\n]{5,300}$/.test(reason))).toEqual([])
    expect(reasons.length).toBeGreaterThan(50)
  }, 120_000)

  const many = (words: string, count: number): Buffer => Buffer.from(words.repeat(count))
  test.each<[string, Spoiled, RegExp | undefined]>([
    [
      'a Word file that unpacks to 300 MB',
      {
        name: 'a.docx',
        bytes: zipOf([...docxEntries(WORDS), { name: 'word/a.xml', content: Buffer.alloc(300_000_000) }]),
      },
      /more than 256 MB/,
    ],
    [
      'a page of 20,000 elements in one another',
      { name: 'a.html', bytes: Buffer.concat([many('<div>', 20_000), Buffer.from(HTML)]) },
      undefined,
    ],
    ['a page of one open attribute', { name: 'a.html', bytes: many('<p a="', 100_000) }, /holds no text/],
  ])(
    '%s ends in time, and the next file is read',
    async (_, file, reason) => {
      const [refused] = await refusalsOf(file)
      if (reason) expect(refused).toMatch(reason)
      else expect(refused).toBeUndefined()
      expect(await refusalsOf({ name: 'next.html', bytes: WHOLE['a.en.html']! })).toEqual([])
    },
    60_000,
  )
})

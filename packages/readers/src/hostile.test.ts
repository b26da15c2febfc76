import { describe, expect, test } from 'vitest'
import { heldIn, isContainer } from './open-container.ts'
import { readBytes } from './read-bytes.ts'
import { docxEntries, HTML, type Spoiled, spoiled, WHOLE, WORDS, zipOf } from './testing/index.ts'

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

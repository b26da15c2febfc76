import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from './extract.ts'
import { NEWSLETTER, TALKS } from './testing/texts.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('extract', () => {
  test('counts offsets in the file as it is, its header included', async () => {
    const { provisions, issues } = await extract('talks.en.txt', bytes(TALKS), { framework: 'base' })
    expect(provisions.map(({ quote }) => quote)).toContain('open a consulate in Mombasa')
    for (const { start, end, quote } of provisions) expect(TALKS.slice(start, end)).toBe(quote)
    expect(issues.map(({ code }) => code)).toEqual(['reader/unknown-header'])
  })

  test('names rule and version, and gives names and tails as words', async () => {
    const { provisions } = await extract('letter.en.txt', bytes(NEWSLETTER))
    const committee = provisions.find(({ quote }) => quote.includes('fisheries committee'))
    expect(committee).toMatchObject({
      kind: 'commitment',
      mechanisms: ['fisheries committee'],
      rule: expect.stringMatching(/^en\//),
      version: expect.stringMatching(/^\d/),
    })
  })

  test('gives the provisions of a document inside in their place', async () => {
    const { provisions } = await extract('letter.en.txt', bytes(NEWSLETTER))
    const starts = provisions.map(({ start }) => start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expect(provisions.some(({ section }) => section === 'III')).toBe(true)
  })

  test.each([
    ['a format that nobody reads', 'a.xls', bytes('x'), 'reader/unknown-format'],
    ['an empty file', 'a.txt', bytes(' \n'), 'reader/empty'],
    ['a file with nothing but a header', 'a.txt', bytes('title: Talks\n---\n'), 'reader/empty'],
    ['a picture called a text', 'a.txt', bytes('GIF89a'), 'reader/binary'],
  ])('refuses %s', async (_, name, content, code) => {
    expect(await extract(name, content)).toMatchObject({ provisions: [], refusal: { code } })
  })

  test('never fails, on any bytes, and gives the same again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (content) => {
        expect(await extract('a.txt', content)).toEqual(await extract('a.txt', content))
      }),
      { numRuns: 50 },
    )
  })
})

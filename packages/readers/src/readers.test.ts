import { describe, expect, test } from 'vitest'
import { readerOf, readers } from './readers.ts'

describe('the reader of a file', () => {
  test.each([
    ['talks.txt', 'text'],
    ['TALKS.TXT', 'text'],
    ['talks.en.md', 'text'],
    ['talks', 'text'],
    ['.talks', 'text'],
    ['folder.v2/talks', 'text'],
    ['talks.pdf', undefined],
    ['talks.txt.exe', undefined],
  ])('of %s is %s', (name, reader) => {
    expect(readerOf(name)?.name).toBe(reader)
  })

  test('is one only for each ending', () => {
    const endings = readers.flatMap((reader) => reader.endings)
    expect(new Set(endings).size).toBe(endings.length)
  })

  test('gives the whole text with its header in it, and where the text begins', () => {
    const text = 'title: Talks\n---\nThe ministers met.\n'
    const { captured } = readerOf('a.txt')!.read(Buffer.from(text))
    expect(captured).toMatchObject({ text, from: text.indexOf('The'), facts: { title: { value: 'Talks' } } })
  })
})

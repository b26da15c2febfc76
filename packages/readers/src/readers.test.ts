import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readBytes } from './read-bytes.ts'
import { readerOf, readers } from './readers.ts'

const nothing = new Uint8Array()

describe('the reader of a file', () => {
  test.each([
    ['talks.txt', 'text'],
    ['TALKS.TXT', 'text'],
    ['talks.en.md', 'text'],
    ['talks', 'text'],
    ['.talks', 'text'],
    ['folder.v2/talks', 'text'],
    ['talks.html', 'html'],
    ['talks.xls', undefined],
    ['talks.txt.exe', undefined],
  ])('of %s is %s by its name', (name, reader) => {
    expect(readerOf(nothing, { name })?.name).toBe(reader)
  })

  test.each([
    ['<!DOCTYPE html><p>Talks', 'html'],
    ['\ufeff<html lang="en"><p>Talks', 'html'],
    ['The <html> element', 'text'],
  ])('of %j named .txt is %s', (words, reader) => {
    expect(readerOf(Buffer.from(words), { name: 'talks.txt' })?.name).toBe(reader)
  })

  test('is the one of the media type that a server names, whatever the address ends in', () => {
    expect(readerOf(nothing, { name: 'talks.php', type: 'text/html; charset=utf-8' })?.name).toBe('html')
  })

  test('is one only for each ending', () => {
    const endings = readers.flatMap((reader) => reader.endings)
    expect(new Set(endings).size).toBe(endings.length)
  })

  test('is in the list of readers, whatever folder has one', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    const named = files.flatMap((file) => /([\w-]+)\.reader\.ts$/.exec(file)?.[1] ?? [])
    expect(readers.map(({ name }) => name).sort()).toEqual(named.sort())
  })
})

describe('reading bytes', () => {
  test('gives the whole text with its header in it, and where the text begins', async () => {
    const text = 'title: Talks\n---\nThe ministers met.\n'
    const { captured } = await readBytes(Buffer.from(text), { name: 'a.txt' })
    expect(captured).toMatchObject({ text, from: text.indexOf('The'), facts: { title: { value: 'Talks' } } })
  })

  test('says when a file is not what its name says', async () => {
    const { captured } = await readBytes(Buffer.from('<!doctype html><p>Talks were held.</p>'), { name: 'a.txt' })
    expect(captured?.issues[0]).toMatchObject({
      code: 'reader/other-format',
      message: 'Named .txt, read as html because its bytes are',
    })
  })

  test.each([
    ['a format that nobody reads', 'a.xls', 'x', 'reader/unknown-format'],
    ['a page without words', 'a.html', '<html><body><script>1</script></body></html>', 'reader/empty'],
  ])('refuses %s', async (_, name, words, code) => {
    expect((await readBytes(Buffer.from(words), { name })).refusal?.code).toBe(code)
  })
})

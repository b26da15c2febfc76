import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readHeader } from './header.ts'

const given = (value: string) => ({ value, by: 'given', reason: 'header' })

describe('a header', () => {
  test('says what a document is, and where its text begins', () => {
    const text = 'title: Talks in Suva\ndate: 2025-02-28\ngenre: Joint Statement (trade)\nLanguage: en\n---\nText.\n'
    expect(readHeader(text)).toEqual({
      facts: {
        title: given('Talks in Suva'),
        date: given('2025-02-28'),
        genre: given('joint-statement'),
        language: given('en'),
      },
      otherHeaders: {},
      from: text.indexOf('Text.'),
      issues: [],
    })
  })

  test('keeps lines that it does not know, and says so where they stand', () => {
    const text = 'translator: A. Writer\nweather: fine\n---\nText.'
    const { otherHeaders, issues } = readHeader(text)
    expect(otherHeaders).toEqual({ translator: 'A. Writer', weather: 'fine' })
    expect(issues.map(({ code, span }) => [code, text.slice(span?.start, span?.end)])).toEqual([
      ['reader/unknown-header', 'translator: A. Writer'],
      ['reader/unknown-header', 'weather: fine'],
    ])
  })

  test.each([
    ['date', 'yesterday'],
    ['date', '2025-02-29'],
    ['genre', 'poem'],
    ['language', 'the English of Fiji'],
    ['title', ''],
  ])('keeps a %s that is none as it is: %j', (key, value) => {
    const { facts, otherHeaders, issues } = readHeader(`${key}: ${value}\n---\n`)
    expect({ facts, otherHeaders }).toEqual({ facts: {}, otherHeaders: { [key]: value } })
    expect(issues).toMatchObject([{ code: 'reader/header-value', severity: 'warning', hint: expect.any(String) }])
  })

  test('counts the first of two lines with one key, and keeps the other', () => {
    const { facts, otherHeaders, issues } = readHeader('title: One\ntitle: Two\n---\n')
    expect(facts.title?.value).toBe('One')
    expect(otherHeaders).toEqual({ title: 'Two' })
    expect(issues).toMatchObject([{ code: 'reader/header-twice' }])
  })

  test.each([
    ['an opening line ---', '---\ntitle: Talks\n---\nText.'],
    ['a byte order mark', '\ufefftitle: Talks\n---\nText.'],
    ['lines that end in \\r\\n', 'title: Talks\r\n---\r\nText.'],
    ['empty lines', 'title: Talks\n\n---\nText.'],
  ])('may have %s', (_, text) => {
    const { facts, from } = readHeader(text)
    expect([facts.title?.value, text.slice(from)]).toEqual(['Talks', 'Text.'])
  })

  test('goes on over indented lines', () => {
    expect(readHeader('title: Talks\n  in Suva\n---\n').facts.title?.value).toBe('Talks in Suva')
  })

  test.each([
    ['without its closing line', 'title: Talks\n\nThe ministers met.\n'],
    ['where a text begins with a colon in it', 'Suva: the ministers met today.\nThey agreed.\n---\n'],
    ['where only the line stands', '---\nText.\n'],
    ['that is too long', `${'key: value\n'.repeat(100)}---\n`],
  ])('is none %s', (_, text) => {
    expect(readHeader(text)).toEqual({ facts: {}, otherHeaders: {}, from: 0, issues: [] })
  })

  test('named like a part of every object harms nothing', () => {
    const { otherHeaders } = readHeader('constructor: a\ntoString: b\n---\n')
    expect(Object.keys(otherHeaders).sort()).toEqual(['constructor', 'toString'])
  })

  test('ends at the start of a line, on any text', () => {
    const line = fc.oneof(fc.constantFrom('---', 'title: A', 'x: y', ' z', '', '\ufeff'), fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join(end)
        const { from, issues } = readHeader(text)
        expect(from === 0 || from === text.length || text[from - 1] === '\n').toBe(true)
        for (const { span } of issues) expect(span && span.start < span.end && span.end <= from).toBe(true)
      }),
    )
  })
})

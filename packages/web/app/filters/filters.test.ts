import { describe, expect, test } from 'vitest'
import { apiPath, atCursor, readDocumentQuery, readQuery, replaced, without } from './filters.ts'

const address = (query: string) => new URLSearchParams(query)

describe('an address', () => {
  test('asks for every value of its filters, its words and its order', () => {
    expect(readQuery(address('pillar=security&pillar=people&q=+railway+&sort=due&order=desc&cursor=abc'))).toEqual({
      pillar: ['security', 'people'],
      words: 'railway',
      sort: 'due',
      order: 'desc',
      cursor: 'abc',
    })
  })

  test('with fields that are empty or unknown asks for everything', () => {
    expect(readQuery(address('q=&pillar=&sort=beauty&order=sideways&colour=red'))).toEqual({})
  })

  test('asks for documents by language and genre', () => {
    expect(readDocumentQuery(address('language=vi&q=border'))).toEqual({ language: ['vi'], genre: [], words: 'border' })
  })

  test.each([
    [
      'a filter is taken away',
      without(address('pillar=security&pillar=people&cursor=abc'), 'pillar', 'people'),
      '?pillar=security',
    ],
    [
      'the order changes',
      replaced(address('q=rail&sort=due&cursor=abc'), { sort: 'date', order: '' }),
      '?q=rail&sort=date',
    ],
  ])('begins the list again when %s', (_, found, expected) => {
    expect(found).toBe(expected)
  })

  test('keeps its filters on the next page', () => {
    expect(atCursor(address('q=rail'), 'abc')).toBe('?q=rail&cursor=abc')
  })

  test('is put to the API as it stands, without the language of the interface', () => {
    expect(apiPath('items', address('q=rail&lang=vi'))).toBe('/api/items?q=rail')
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { marksIn, phrases } from './words.ts'

describe('the words of a search', () => {
  test.each([
    ['railway border', [['railwai'], ['border']]],
    ['"standard gauge" railway', [['standard', 'gaug'], ['railwai']]],
    ['land-border', [['land', 'border']]],
    ['铁路合作', [['铁路', '路合', '合作']]],
    ['“Đồng Đăng”', [['dong', 'dang']]],
    ['…', []],
  ])('%s', (words, expected) => {
    expect(phrases(words).map(({ terms }) => terms)).toEqual(expected)
  })

  test('a single Han character goes on', () => {
    expect(phrases('路')).toEqual([{ terms: ['路'], prefix: true }])
  })

  test('are 32 phrases at most', () => {
    expect(phrases('word '.repeat(99))).toHaveLength(32)
  })

  test.each([
    ['the border, and borders', 'border', ['border', 'borders']],
    ['中越铁路合作', '铁', ['铁']],
    ['中越铁路合作', '铁路', ['铁路']],
    ['standard gauge and gauge standard', '"standard gauge"', ['standard gauge']],
    ['cửa khẩu Hữu Nghị', 'huu nghi', ['Hữu', 'Nghị']],
  ])('are marked where they stand: %s', (quote, words, expected) => {
    expect(marksIn(quote, phrases(words)).map(({ start, end }) => quote.slice(start, end))).toEqual(expected)
  })

  test('are marked in order and apart, in any quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (words, more) => {
        const quote = `${words} ${more} ${words}`
        let last = 0
        for (const { start, end } of marksIn(quote, phrases(words))) {
          expect(start >= last && end > start && end <= quote.length).toBe(true)
          last = end
        }
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { around } from './around.ts'

const whole = (text: string) => ({ start: 0, end: text.length })

describe('the words around a span', () => {
  test('are its paragraph', () => {
    const text = 'First line.\nPeru will open a consulate in Mombasa.\nLast line.'
    const start = text.indexOf('open')
    expect(around(text, { start, end: start + 4 }, whole(text)).quote).toBe('Peru will open a consulate in Mombasa.')
  })

  test('stay inside their document', () => {
    expect(around('one two three', { start: 4, end: 7 }, { start: 2, end: 9 }).quote).toBe('e two t')
  })

  test('are cut between words where the paragraph is long', () => {
    const text = `${'before '.repeat(99)}HERE${' behind'.repeat(99)}`
    const start = text.indexOf('HERE')
    const { quote } = around(text, { start, end: start + 4 }, whole(text))
    expect(quote).toMatch(/^(before )+HERE( behind)+$/)
    expect(quote.length).toBeLessThanOrEqual(604)
  })

  test('hold the span and no half of a character, in any text', () => {
    const texts = fc.array(fc.constantFrom('🐟', 'a', ' ', '\n', '路'), { minLength: 1, maxLength: 2000 })
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (pieces, from, size) => {
        const text = pieces.join('')
        const first = from % pieces.length
        const start = pieces.slice(0, first).join('').length
        const end = pieces.slice(0, first + 1 + (size % 3)).join('').length
        const found = around(text, { start, end }, whole(text))
        expect(found.start <= start && found.end >= end).toBe(true)
        expect(found.quote).toBe(text.slice(found.start, found.end))
        expect(found.quote.isWellFormed()).toBe(true)
      }),
    )
  })
})

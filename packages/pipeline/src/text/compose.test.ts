import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compose, composedOffset, toCaptured } from './compose.ts'

test('a text without marks apart stays as it is', () => {
  expect(compose('Tô Lâm, café')).toBeUndefined()
})

test('what was read in the composed text is quoted from the captured one', () => {
  const captured = 'Ông Tô Lâm đến.'.normalize('NFD')
  const composed = compose(captured)!
  expect(composed.text).toBe('Ông Tô Lâm đến.'.normalize('NFC'))
  const start = composed.text.indexOf('Tô')
  const read = { mentions: [{ start, end: start + 6, quote: 'Tô Lâm', repeats: 0 }], language: 'vi' }
  const from = captured.indexOf('To\u0302')
  const quote = 'Tô Lâm'.normalize('NFD')
  expect(toCaptured(read, composed, captured)).toEqual({
    mentions: [{ start: from, end: from + quote.length, quote, repeats: 0 }],
    language: 'vi',
  })
  expect(composedOffset(composed, from)).toBe(start)
})

test('whatever the text, every offset leads back to where its letter begins', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'e\u0302\u0301', 'đ', '\u0301', '同', '🙂', ' ') }),
      (captured) => {
        const composed = compose(captured)
        if (!composed) return
        const { text, origin } = composed
        expect(text).toBe(captured.normalize('NFC'))
        for (let n = 0; n < text.length; n++) {
          expect(origin[n]!).toBeLessThanOrEqual(origin[n + 1]!)
          const before = captured.slice(0, origin[n]).normalize('NFC')
          expect(before.length <= n && text.startsWith(before)).toBe(true)
        }
      },
    ),
  )
})

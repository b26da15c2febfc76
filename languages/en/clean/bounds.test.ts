import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleaned } from './reading.fixture.ts'

const lines = fc.constantFrom(
  'Share',
  'Related Articles',
  'Comments (3)',
  'Subscribe now',
  'By Ana Vosa',
  'SUVA, June 12 (Xinhua) -- They met in Suva and agreed.',
  'Joint Statement of Fiji and Mali',
  'Below is the full text of the joint statement:',
  'I. The two sides agreed to open flights, and they will meet.',
  'They will set up a joint committee on aviation by 2031.',
  'Great post! I love this, my stack is free.',
  'June 12, 2030',
  '* * *',
  'https://example.org/page',
  'References:',
  'Photo: A ship',
  '',
  '🌉',
  '\ud800(',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(lines, { maxLength: 30 }).map((all) => all.join('\n')),
)

test('parts of any text lie inside it, apart from each other, and so does their furniture', () => {
  fc.assert(
    fc.property(texts, fc.nat(20), (text, from) => {
      const [whole, ...inner] = cleaned(text, {}, Math.min(from, text.length)).parts
      expect([whole.start, whole.end]).toEqual([0, text.length])
      expect(whole.without).toEqual(inner.map(({ start, end }) => ({ start, end })))
      for (const part of [whole, ...inner]) {
        let behind = part.start
        for (const { start, end } of part.furniture) {
          expect(start).toBeGreaterThanOrEqual(behind)
          expect(end).toBeGreaterThan(start)
          behind = end
        }
        expect(behind).toBeLessThanOrEqual(part.end)
      }
      const spans = [...inner, ...whole.furniture].sort((a, b) => a.start - b.start)
      for (const [n, span] of spans.entries()) if (n > 0) expect(span.start).toBeGreaterThanOrEqual(spans[n - 1]!.end)
    }),
    { numRuns: 3000 },
  )
})

test('the same text is read the same way twice', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(cleaned(text)).toEqual(cleaned(text))
    }),
    { numRuns: 300 },
  )
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut } from './reading.fixture.ts'

const pieces = fc.constantFrom(
  ...'The Parties shall agree to U.S. Mr. No. 5 V. II. (a) (i) 1. 3.2 - • Article Annex First, following: and; etc.'.split(
    ' ',
  ),
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '.',
    '...',
    '"',
    '”',
    '(',
    ')',
    ':',
    ';',
    '。',
    '一、',
    '同意',
    '\ud800',
    '🌉',
    '\u2028',
    ' ',
  ],
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(pieces, { maxLength: 120 }).map((words) => words.join(' ')),
  fc.array(pieces, { maxLength: 120 }).map((words) => words.join('')),
)
const spans = fc.array(fc.tuple(fc.nat(220), fc.nat(40)), { maxLength: 4 })

test('sentences of any text are in order, apart from each other, inside the part and outside its furniture', () => {
  fc.assert(
    fc.property(texts, spans, fc.nat(50), (text, holes, start) => {
      const furniture = holes.map(([from, length]) => ({ start: from, end: from + length }))
      const { sentences, tokens, sections } = cut(text, { start, furniture })
      let behind = 0
      for (const [n, { first, last, words, lead }] of sentences.entries()) {
        expect(first).toBeGreaterThanOrEqual(behind)
        expect(last).toBeGreaterThan(first)
        expect(words >= first && words <= last).toBe(true)
        expect(lead === undefined || lead < n).toBe(true)
        behind = last
        const [from, to] = [tokens.start[first]!, tokens.end[last - 1]!]
        expect(from).toBeGreaterThanOrEqual(start)
        expect(furniture.filter((hole) => hole.start < hole.end && hole.start < to && hole.end > from)).toEqual([])
      }
      for (const section of sections) expect(section.end).toBeGreaterThan(section.start)
    }),
    { numRuns: 2000 },
  )
})

test('no token of the text is lost between sentences', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const { sentences, tokens } = cut(text)
      expect(sentences.reduce((sum, { first, last }) => sum + last - first, 0)).toBe(tokens.count)
    }),
    { numRuns: 1000 },
  )
})

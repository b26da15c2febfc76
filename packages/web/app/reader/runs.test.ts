import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutRuns } from './runs.ts'

const TEXT = 'Both sides agreed to open a hotline, 同意, và sẽ mở cửa khẩu.'
const offset = fc.integer({ min: -5, max: TEXT.length + 5 })
const span = fc.record({ start: offset, end: offset })
const whole = { start: 0, end: TEXT.length }

describe('runs', () => {
  test('joined are the text, whatever the spans', () => {
    fc.assert(
      fc.property(fc.array(span), (spans) => {
        const runs = cutRuns(whole, spans)
        expect(runs.map(({ start, end }) => TEXT.slice(start, end)).join('')).toBe(TEXT)
      }),
    )
  })

  test('of one span joined are its words', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1 }), (spans) => {
        const [{ start, end }] = spans as [(typeof spans)[number]]
        const words = cutRuns(whole, spans).flatMap((run) =>
          run.covers.includes(0) ? TEXT.slice(run.start, run.end) : [],
        )
        expect(words.join('')).toBe(start < end ? TEXT.slice(Math.max(start, 0), Math.max(end, 0)) : '')
      }),
    )
  })

  test('inside one another are told apart', () => {
    const runs = cutRuns({ start: 0, end: 10 }, [
      { start: 2, end: 8 },
      { start: 4, end: 6 },
    ])
    expect(runs.map(({ start, end, covers }) => [start, end, ...covers])).toEqual([
      [0, 2],
      [2, 4, 0],
      [4, 6, 0, 1],
      [6, 8, 0],
      [8, 10],
    ])
  })
})

import { expect, test } from 'vitest'
import { paceLine } from './pace.ts'

test.each([
  [
    'which one it is and how many there are, before a rate means anything',
    { done: 0, total: 12, seconds: 5 },
    '1 of 12',
  ],
  ['its rate and what is left', { done: 960, total: 10_000, seconds: 10 }, '961 of 10000 · 96 a second · 1:35 left'],
  [
    'slow work in tenths, and hours',
    { done: 20, total: 10_000, seconds: 20 },
    '21 of 10000 · 1.0 a second · 2:46:20 left',
  ],
])('progress says %s', (_, pace, line) => {
  expect(paceLine(pace)).toBe(line)
})

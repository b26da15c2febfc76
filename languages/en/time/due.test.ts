import { lexicon, scan } from '@servanda/pipeline'
import { describe, expect, test } from 'vitest'
import { dueReader } from './due.ts'
import { timeWords } from './words.ts'

const words = lexicon(timeWords().map((word) => [word, 0]))

function due(said: string) {
  const tokens = scan(`They will open the office ${said}.`, words)
  const found = dueReader(tokens, '2025-04-15', () => false)({ first: 0, last: tokens.count - 1 })
  return found && [found.raw, found.kind, found.from, found.to].filter(Boolean).join(' · ')
}

describe('a day in April 2025 counts', () => {
  test.each([
    ['before the end of 2026', '2025-04-15 · 2026-12-31'],
    ['by the end of this year', '2025-04-15 · 2025-12-31'],
    ['on Dec. 15', '2025-12-15 · 2025-12-15'],
    ['by end-2026', '2025-04-15 · 2026-12-31'],
    ['by year-end', '2025-04-15 · 2025-12-31'],
    ["by the year's end", '2025-04-15 · 2025-12-31'],
    ['by the end of Q3 2027', '2025-04-15 · 2027-09-30'],
    ['in the third quarter of 2026', '2026-07-01 · 2026-09-30'],
    ['in the last quarter of 2025', '2025-10-01 · 2025-12-31'],
    ['in the first six months of 2026', '2026-01-01 · 2026-06-30'],
    ['in the second half of the year', '2025-07-01 · 2025-12-31'],
    ['in the first half of next year', '2026-01-01 · 2026-06-30'],
    ['by mid-2026', '2025-04-15 · 2026-06-30'],
    ['in mid-2026', '2026-05-01 · 2026-08-31'],
    ['by the middle of 2026', '2025-04-15 · 2026-06-30'],
    ['in early 2026', '2026-01-01 · 2026-04-30'],
    ['in late September', '2025-09-21 · 2025-09-30'],
    ['this autumn', '2025-09-01 · 2025-11-30'],
    ['in spring 2026', '2026-03-01 · 2026-05-31'],
    ['in the course of 2026', '2026-01-01 · 2026-12-31'],
    ['within the year', '2025-01-01 · 2025-12-31'],
    ['later this month', '2025-04-01 · 2025-04-30'],
    ['next month', '2025-05-01 · 2025-05-31'],
    ['next week', '2025-04-21 · 2025-04-27'],
    ['tomorrow', '2025-04-16 · 2025-04-16'],
    ['on 5 May', '2025-05-05 · 2025-05-05'],
    ['from 5 to 13 December 2025', '2025-12-05 · 2025-12-13'],
    ['from May 2026 to June 2027', '2026-05-01 · 2027-06-30'],
    ['no later than 30 June 2028', '2025-04-15 · 2028-06-30'],
    ['before 1 July 2026', '2025-04-15 · 2026-07-01'],
    ['before July 2026', '2025-04-15 · 2026-06-30'],
    ['by the end of June', '2025-04-15 · 2025-06-30'],
    ['by 2030', '2025-04-15 · 2030-12-31'],
    ['before 2030', '2025-04-15 · 2029-12-31'],
    ['by the end of the decade', '2025-04-15 · 2030-12-31'],
    ['from 2026 to 2030', '2026-01-01 · 2030-12-31'],
    ['for the 2026-2030 period', '2026-01-01 · 2030-12-31'],
    ['over the next five years', '2025-04-15 · 2030-04-15'],
    ['over a five-year period', '2025-04-15 · 2030-04-15'],
    ['within twenty-four months', '2025-04-15 · 2027-04-15'],
    ['within 90 (ninety) days', '2025-04-15 · 2025-07-14'],
    ['in the next eighteen months', '2025-04-15 · 2026-10-15'],
    ['on the date of signing', '2025-04-15 · 2025-04-15'],
  ])('%s', (said, interval) => {
    expect(due(said)).toBe(`${said} · date · ${interval}`)
  })
})

test.each([
  ['as soon as possible', 'soft'],
  ['at mutually convenient dates', 'soft'],
  ['in the next few months', 'soft'],
  ['in the short to medium term', 'soft'],
  ['at least once a year', 'recurring'],
  ['every two years', 'recurring'],
  ['each quarter', 'recurring'],
  ['every eighteen months', 'recurring'],
  ['each January', 'recurring'],
  ['every second winter', 'recurring'],
  ['once in two years', 'recurring'],
  ['thirty days after the receipt of both notes', 'event'],
  ['before the expiry of the mandate', 'event'],
  ['before a partner has been found', 'event'],
  ['before the rains have begun', 'event'],
  ['where circumstances permit', 'event'],
  ['before our term ends', 'event'],
  ['as soon as Peru agrees', 'event'],
  ['upon ratification', 'event'],
  ['before the next session', 'event'],
  ['within sixty days of the entry into force of the pact', 'event'],
  ['once conditions are ripe', 'event'],
])('%s is %s', (said, kind) => {
  expect(due(said)).toBe(`${said} · ${kind}`)
})

test.each([
  'in 2020',
  'under the 2030 Agenda',
  'for early warning',
  'more quickly',
  'with 2,026 rooms',
  'under the plan for 2023 to 2027',
])('%s is no deadline', (said) => {
  expect(due(said)).toBeUndefined()
})

test('what recurs says more than when it starts', () => {
  expect(due('each spring, starting in 2027')).toBe('each spring · recurring')
})

import { describe, expect, test } from 'vitest'
import { type GradedEvidence, isOverdue, monthsBefore, shownOn, spreadOf } from './status.ts'

const own: GradedEvidence = { bearing: 'for', grade: 'official', sides: ['Peru'], output: '' }
const output: GradedEvidence = { ...own, output: 'the consulate at 4 Harbour Road' }
const press: GradedEvidence = { bearing: 'for', grade: 'press', sides: [] }
const against: GradedEvidence = { bearing: 'against', grade: 'third party', sides: [] }
const other: GradedEvidence = { ...own, sides: ['Kenya'] }

describe('an assessment of what Peru promised, on 1 March 2026', () => {
  test.each([
    ['done, by its own word alone, is under way', 'done', [own], { status: 'under way', cap: 'self-report alone' }],
    ['done, with something that anybody can check, is done', 'done', [output], { status: 'done' }],
    ['done, with the press, is done', 'done', [own, press], { status: 'done' }],
    ['done, by the word of the other side, is done', 'done', [other], { status: 'done' }],
    ['done, with nothing for it, stays an opinion', 'done', [], { status: 'unknown', cap: 'no evidence given' }],
    ['done, with evidence against it alone, is not done', 'done', [against], { cap: 'no evidence given' }],
    ['kept up, by its own word, is kept up', 'kept up', [own], { status: 'kept up' }],
    ['kept up, with nothing for it, stays an opinion', 'kept up', [], { status: 'unknown', unsupported: true }],
    ['under way without evidence is shown and marked so', 'under way', [], { status: 'under way', unsupported: true }],
  ] as const)('%s', (_, status, evidence, shown) => {
    expect(shownOn('2026-03-01', { status, day: '2026-01-01', evidence }, ['Peru'])).toMatchObject(shown)
  })

  test.each([
    ['2025-06-01', 'under way'],
    ['2025-05-31', 'stalled'],
  ])('under way since %s is %s', (day, status) => {
    const said = { status: 'under way', day, evidence: [press] } as const
    expect(shownOn('2026-03-01', said, ['Peru']).status).toBe(status)
  })
})

test.each([
  ['2026-03-01', 9, '2025-06-01'],
  ['2026-10-31', 9, '2026-01-31'],
  ['2026-12-31', 12, '2025-12-31'],
])('%s less %i months is %s', (day, months, before) => expect(monthsBefore(day, months)).toBe(before))

test.each([
  ['2025-12-31', 'under way', true],
  ['2026-03-01', 'under way', false],
  ['2025-12-31', 'done', false],
  ['2025-12-31', 'unknown', true],
  [undefined, 'unknown', false],
] as const)('due %s and %s, on 1 March 2026, is overdue: %s', (due, status, overdue) => {
  expect(isOverdue('2026-03-01', due, status)).toBe(overdue)
})

test('a summary carries its denominator, what nobody looked at, and who differs', () => {
  const assessed = [
    {
      positions: [
        { assessor: 'Peru', status: 'done' },
        { assessor: 'Kenya', status: 'under way' },
      ],
      searched: false,
      overdue: true,
    },
    { positions: [{ assessor: 'Peru', status: 'done' }], searched: true, overdue: false },
    { positions: [], searched: true, overdue: false },
  ] as const
  expect(spreadOf(assessed, 10)).toEqual({
    items: 10,
    unseen: 7,
    differ: 1,
    overdue: 1,
    byAssessor: [
      { assessor: 'Kenya', statuses: { unknown: 9, 'under way': 1 } },
      { assessor: 'Peru', statuses: { unknown: 8, done: 2 } },
    ],
  })
})

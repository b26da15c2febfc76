import { describe, expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'
import { intervalOf } from './framework-days.ts'

const TEXTS = {
  '2022-03-10-statement.en.txt': `title: Joint Statement of Kenya and Peru
genre: joint-statement
---
Kenya and Peru agreed to sign the seabed mapping protocol by the end of 2022.

Peru will lend Kenya ten dredgers over the next three years.

The two sides will open an office in Mombasa within the year.

They agreed to build a lighthouse school as soon as possible.

They agreed to hold the second meeting of the Joint Committee on Fisheries in 2023.
`,
}

const shown = ({
  rows,
}: {
  readonly rows: readonly { readonly entry: string; readonly from: string; readonly to: string }[]
}) => rows.map(({ entry, from, to }) => [entry, from, to])

describe('a calendar', () => {
  test('holds deadlines, meetings and anniversaries, the nearest first, and no day that no text names', async () => {
    await using place = await testRegister(TEXTS)
    const page = await place.register.calendar({ asOf: '2022-06-01', limit: 'all' })
    expect(shown(page)).toEqual([
      ['deadline', '2022-01-01', '2022-12-31'],
      ['deadline', expect.any(String), '2022-12-31'],
      ['anniversary', '2023-03-10', '2023-03-10'],
      ['deadline', '2023-01-01', '2023-12-31'],
      ['meeting', '2023-01-01', '2023-12-31'],
      ['deadline', '2022-03-10', '2025-03-10'],
    ])
    expect(page).toMatchObject({ on: '2022-06-01', total: 6, counts: { deadline: 4, meeting: 1, anniversary: 1 } })
  })

  test('says how the days were made out, and where that stands', async () => {
    await using place = await testRegister(TEXTS)
    const { rows } = await place.register.calendar({ asOf: '2022-06-01', entry: ['deadline'] })
    const said = rows.map(({ provision, convention }) => [provision!.due!.raw, convention])
    expect(said).toContainEqual(['by the end of 2022', 'named'])
    expect(said).toContainEqual(['over the next three years', 'document day'])
    expect(said).toContainEqual(['within the year', 'document date'])
  })

  test.each([
    ['2022-12-31', 0],
    ['2023-01-01', 2],
    ['2024-01-01', 3],
    ['2025-03-11', 4],
  ])('on %s has %i deadlines overdue', async (asOf, count) => {
    await using place = await testRegister(TEXTS)
    const { rows } = await place.register.calendar({ asOf, entry: ['deadline'], overdue: true })
    expect(rows).toHaveLength(count)
  })

  test('is of the days and the promises that are asked for', async () => {
    await using place = await testRegister(TEXTS)
    const days = await place.register.calendar({ asOf: '2022-06-01', from: '2024-01-01', to: '2024-12-31' })
    expect(shown(days)).toEqual([['deadline', '2022-03-10', '2025-03-10']])
    const words = await place.register.calendar({ asOf: '2022-06-01', words: 'fisheries' })
    expect(words.rows.map(({ entry }) => entry).sort()).toEqual(['deadline', 'meeting'])
  })

  test('tells of what frameworks know, with their sources', async () => {
    await using place = await testRegister({ '2025-01-20-note.en.txt': 'China and Vietnam will open a school.' })
    const { rows } = await place.register.calendar({ from: '2030-01-01', to: '2030-12-31' })
    expect(rows).toMatchObject([
      { entry: 'anniversary', from: '2030-01-18', years: 80, convention: 'every year', sources: expect.any(Array) },
    ])
  })
})

test.each([
  ['2027', undefined, { from: '2027-01-01', to: '2027-12-31' }],
  ['2027-02', undefined, { from: '2027-02-01', to: '2027-02-28' }],
  ['2027-02-03', '2027-03', { from: '2027-02-03', to: '2027-03-31' }],
  [undefined, undefined, undefined],
])('from %s to %s a framework means these days', (from, to, days) => {
  expect(intervalOf(from, to)).toEqual(days)
})

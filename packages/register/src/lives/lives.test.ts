import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const TEXTS = {
  '2019-03-10-talks.en.txt': `Talks of Kenya and Peru

Kenya proposed that the two sides should set up a ministerial Joint Committee on Fisheries.
`,
  '2019-09-02-statement.en.txt': `Joint Statement of Kenya and Peru

Under the Lima Ocean Treaty, the two sides agreed to establish a Joint Committee on Fisheries.
`,
  '2020-02-11-report.en.txt': `The ministers co-chaired the first meeting of the Joint Committee on Fisheries.

The two sides agreed to hold the second annual meeting of the Joint Committee on Fisheries by the end of 2020.
`,
}

test('the life of a mechanism is read from the documents, each step with its words', async () => {
  await using place = await testRegister(TEXTS)
  const { rows } = await place.register.things('mechanism', { words: 'fisheries', life: true })
  expect(rows.map(({ life }) => life?.nextDue)).toContain('2020-12-31')
  const { life } = (await place.register.thing(rows[0]!.id, '2020-03-01'))!
  expect(life!.steps.map(({ step, meeting, words }) => [step, meeting, words.quote])).toEqual([
    ['proposed', undefined, 'set up'],
    ['agreed', undefined, 'establish'],
    ['convened', 1, 'meeting'],
    ['planned', 2, 'meeting'],
  ])
  expect(life).toMatchObject({
    state: 'convened',
    level: { level: 'ministers', quote: 'ministerial' },
    rhythm: { months: 12, quote: 'annual' },
    lastSign: '2020-02-11',
    nextDue: '2020-12-31',
    due: { quote: 'by the end of 2020' },
    silentMonths: 24,
    dormantFrom: '2022-02-11',
  })
  expect(life!.bases.map(({ quote }) => quote)).toEqual(['Lima Ocean Treaty'])
})

test.each([
  ['2019-04-01', 'proposed'],
  ['2019-12-01', 'agreed'],
  ['2021-01-01', 'convened'],
  ['2023-01-01', 'dormant'],
])('on %s it is %s', async (day, state) => {
  await using place = await testRegister(TEXTS)
  const [row] = (await place.register.things('mechanism', { words: 'fisheries' })).rows
  expect((await place.register.thing(row!.id, day))!.life!.state).toBe(state)
})

import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const TEXT = `title: Joint Statement of the United States and Vietnam
date: 2031-03-04
genre: joint-statement
---
Ambassador Marc Knapper of the United States met Vietnamese officials in Hanoi.

The United States and Vietnam agreed to deepen the Comprehensive Strategic Partnership, and will hold the next U.S.-Vietnam Human Rights Dialogue in 2032.

The two sides will review the U.S.-Vietnam Bilateral Trade Agreement.
`

test('a second relationship needs data only: its bodies, texts and persons are known by their names', async () => {
  await using place = await testRegister({ '2031-03-04-statement.en.txt': TEXT })
  const names = async (type: 'mechanism' | 'instrument' | 'person') =>
    (await place.register.things(type)).rows.flatMap(({ frameworkId }) => frameworkId ?? []).sort()
  expect(await names('mechanism')).toEqual([
    'mechanism/us-vietnam-comprehensive-strategic-partnership',
    'mechanism/us-vietnam-human-rights-dialogue',
  ])
  expect(await names('instrument')).toEqual(['instrument/us-vietnam-bilateral-trade-agreement'])
  expect(await names('person')).toEqual(['person/marc-knapper'])
})

test('and so do its anniversaries and visits', async () => {
  await using place = await testRegister({ '2031-03-04-statement.en.txt': TEXT })
  const { rows } = await place.register.calendar({ entry: ['anniversary'], from: '2035-07-01', to: '2035-07-31' })
  expect(rows.map(({ years, from }) => [years, from])).toContainEqual([40, '2035-07-11'])
  const { rows: visits } = await place.register.timeline({ happening: ['visit'], to: '2020-01-01' })
  expect(visits.map(({ from, parties }) => [from, parties])).toContainEqual([
    '2016-05-23',
    ['United States', 'Vietnam'],
  ])
})

test('a text of other parties is read without it', async () => {
  await using place = await testRegister({
    'note.en.txt': 'Kenya and Peru will deepen the Comprehensive Strategic Partnership.',
  })
  const { rows } = await place.register.things('mechanism')
  expect(rows.flatMap(({ frameworkId }) => frameworkId ?? [])).toEqual([])
})

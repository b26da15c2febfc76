import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const TEXTS = {
  '2021-05-04-statement.en.txt': `Joint Statement of Kenya and Peru

The two sides hailed their harvest of friends and rivers. Peru adheres to the one-harbour principle.

They agreed to build a lagoon of shared lanterns. They will strengthen oceanic vigilance along the reef.
`,
  '2023-06-07-statement.en.txt': `Joint Statement of Kenya and Peru

Kenya praised the harvest of friends and rivers. Peru adheres to the one-harbour policy.

They agreed to build the lagoon with shared lanterns. They will strengthen oceanic patience along the reef.
`,
}

const wordings = async (place: Awaited<ReturnType<typeof testRegister>>, words: string) => {
  const { rows } = await place.register.formulations({ words, limit: 'all' })
  return rows.map(({ variants }) => variants.map((one) => one.words))
}

test('set phrases and their variants are found without being listed', async () => {
  await using place = await testRegister(TEXTS)
  expect(await wordings(place, 'harvest')).toContainEqual(['harvest of friends and rivers'])
  expect(await wordings(place, 'one harbour')).toContainEqual(['one-harbour principle', 'one-harbour policy'])
  expect(await wordings(place, 'lanterns')).toContainEqual([
    'build a lagoon of shared lanterns',
    'build the lagoon with shared lanterns',
  ])
})

test('each use says whose it is, when and where', async () => {
  await using place = await testRegister(TEXTS)
  const [row] = (await place.register.formulations({ words: 'one-harbour', kind: ['phrase'] })).rows
  expect(row).toMatchObject({ kind: 'phrase', documents: 2, firstDate: '2021-05-04', lastDate: '2023-06-07' })
  expect(row!.mentions.map(({ by, documentDate, quote }) => [by, documentDate, quote])).toEqual([
    [['Peru'], '2021-05-04', 'one-harbour principle'],
    [['Peru'], '2023-06-07', 'one-harbour policy'],
  ])
  expect(await place.register.formulation(row!.id)).toEqual(row)
})

test('what stands in one document alone is no set phrase', async () => {
  const [name, text] = Object.entries(TEXTS)[0]!
  await using place = await testRegister({ [name]: text })
  expect((await place.register.formulations({ kind: ['phrase'] })).rows).toEqual([])
})

test('words that linked provisions put for one another stand side by side', async () => {
  await using place = await testRegister(TEXTS)
  const { rows } = await place.register.formulations({ kind: ['rewording'], limit: 'all' })
  expect(rows.map(({ variants }) => variants.map((one) => one.words))).toContainEqual([
    'oceanic vigilance',
    'oceanic patience',
  ])
})

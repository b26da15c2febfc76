import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const TEXTS = {
  '2022-03-10-talks.en.txt': `title: Talks in Lima
genre: news
---
Kenya and Peru held talks in Lima. The ministers of Kenya and Peru signed the protocol on seabed mapping.

President Otieno of Kenya visited Peru in 2019. Kenya and Peru will hold talks every year.
`,
  '2022-03-11-statement.en.txt': `title: Joint Statement of Kenya and Peru
genre: joint-statement
---
Kenya and Peru agreed to open an office in Mombasa.
`,
  '2023-01-05-message.en.txt': `title: Message to Kenya
genre: message
---
Kenya and Peru will widen their trade.
`,
}

test('a timeline tells of visits, talks, messages and signings with their documents, the latest first', async () => {
  await using place = await testRegister(TEXTS)
  const { rows, counts } = await place.register.timeline()
  expect(
    rows.map(({ happening, from, to, documents, told }) => [happening, from, to, documents.length, told.length]),
  ).toEqual([
    ['message', '2023-01-05', '2023-01-05', 1, 0],
    ['talks', '2022-03-10', '2022-03-10', 1, 1],
    ['signing', '2022-03-10', '2022-03-11', 2, 1],

    ['visit', '2019-01-01', '2019-12-31', 1, 1],
  ])
  expect(counts).toEqual({ visit: 1, talks: 1, message: 1, signing: 1 })
})

test('it is of the days, the happenings and the provisions that are asked for', async () => {
  await using place = await testRegister(TEXTS)
  const { timeline } = place.register
  expect((await timeline({ to: '2020-01-01' })).rows.map(({ happening }) => happening)).toEqual(['visit'])
  expect((await timeline({ happening: ['message'] })).total).toBe(1)
  expect((await timeline({ words: 'seabed' })).rows.map(({ happening }) => happening)).toEqual(['signing'])
})

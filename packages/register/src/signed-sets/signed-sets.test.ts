import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const TEXTS = {
  '2022-03-10-talks.en.txt': `title: Talks in Lima
genre: news
---
Kenya and Peru signed 12 cooperation documents in Lima. Kenya and Peru signed the Seabed Mapping Protocol.
`,
  '2022-03-11-report.en.txt': `title: What was signed
genre: news
---
Kenya and Peru signed twelve bilateral documents. Kenya and Peru signed the Lima Fisheries Agreement.
`,
  '2022-03-12-paper.en.txt': `title: A paper
genre: news
---
Kenya and Peru signed nearly 14 documents.
`,
  '2022-03-10-seabed.en.txt': `title: Seabed Mapping Protocol between Kenya and Peru
genre: treaty
---
Kenya and Peru shall share their maps.
`,
  '2023-05-01-news.en.txt': `title: News
genre: news
---
The Lima Fisheries Agreement entered into force on 1 May 2023. Kenya and Peru signed 3 letters.
`,
}

test('a set holds what was announced beside what is named, found with text and in force, each with its source', async () => {
  await using place = await testRegister(TEXTS)
  const { rows } = await place.register.signedSets()
  expect(rows).toHaveLength(1)
  const [set] = rows
  expect(set).toMatchObject({
    announced: 12,
    from: '2022-03-10',
    to: '2022-03-12',
    parties: ['Kenya', 'Peru'],
    counts: { named: 2, text: 1, inForce: 1 },
  })
  expect(set!.accounts.map(({ announced, provision }) => [announced, provision.documentDate])).toEqual([
    [12, '2022-03-10'],
    [12, '2022-03-11'],
    [14, '2022-03-12'],
  ])
  const seabed = set!.named.find(({ name }) => name.includes('Seabed'))!
  expect(seabed.text).toMatchObject({ source: '2022-03-10-seabed.en.txt' })
  expect(seabed.told[0]).toMatchObject({ source: '2022-03-10-talks.en.txt' })
  const fisheries = set!.named.find(({ name }) => name.includes('Fisheries'))!
  expect(fisheries.inForce).toMatchObject({ documentDate: '2023-05-01' })
})

import { describe, expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const joint = (title: string, sentences: string): string =>
  `title: ${title}\ngenre: joint-statement\n---\n${sentences}\n`

const TEXTS = {
  '2022-03-10-statement.en.txt': joint(
    'First Joint Statement of Kenya and Peru',
    `The two sides agreed to widen the coffee quota for Peruvian growers.

The two sides will build a lighthouse school in Mombasa.

The two sides agreed to sign the seabed mapping protocol as soon as possible.

They will hold the second meeting of the Joint Committee on Fisheries.`,
  ),
  '2023-09-02-statement.en.txt': joint(
    'Second Joint Statement of Kenya and Peru',
    'The two sides agreed to widen the coffee quota for Peruvian growers and Kenyan roasters.',
  ),
  '2023-09-01-talks.en.txt': `title: Talks in Nairobi
genre: news
---
Kenya and Peru held talks in Nairobi.

Both sides agreed to widen the coffee quota for Peruvian growers.

Peru will lend Kenya ten dredgers over the next three years.
`,
}

describe('gaps', () => {
  test.each([
    ['renewed', ['widen the coffee quota for Peruvian growers and Kenyan roasters']],
    ['one voice', ['lend Kenya ten dredgers over the next three years']],
    ['vague', ['sign the seabed mapping protocol as soon as possible']],
    [
      'not found',
      [
        'build a lighthouse school in Mombasa',
        'sign the seabed mapping protocol as soon as possible',
        'hold the second meeting of the Joint Committee on Fisheries',
      ],
    ],
    ['silent', ['hold the second meeting of the Joint Committee on Fisheries']],
  ] as const)('%s', async (gap, quotes) => {
    await using place = await testRegister(TEXTS)
    const { rows } = await place.register.gaps({ gap: [gap], asOf: '2026-01-01' })
    expect(rows.map(({ provision }) => provision.quote)).toEqual(quotes)
  })

  test('each shows what it rests on', async () => {
    await using place = await testRegister(TEXTS)
    const { rows, counts } = await place.register.gaps({ asOf: '2026-01-01', limit: 'all' })
    const of = (gap: string) => rows.filter((row) => row.gap === gap)
    expect(of('renewed')[0]!.evidence.map(({ documentDate }) => documentDate)).toContain('2022-03-10')
    expect(of('not found')[0]!.absentFrom.map(({ title }) => title)).toEqual([
      'Second Joint Statement of Kenya and Peru',
    ])
    expect(of('silent')[0]).toMatchObject({ since: '2022-03-10' })
    expect(counts).toEqual({ renewed: 1, 'one voice': 1, vague: 1, 'not found': 3, silent: 1 })
  })

  test('time has not passed on an earlier day', async () => {
    await using place = await testRegister(TEXTS)
    const { counts } = await place.register.gaps({ asOf: '2022-06-01' })
    expect(counts).toEqual({ renewed: 0, 'one voice': 0, vague: 0, 'not found': 0, silent: 0 })
  })
})

test('voices: what one account tells and another does not, or tells otherwise', async () => {
  await using place = await testRegister({
    ...TEXTS,
    '2023-09-02-readout.en.txt': `title: A readout
genre: readout
---
Kenya and Peru held talks in Nairobi.

Peru will lend Kenya ten dredgers.
`,
  })
  const { rows: occasions } = await place.register.occasions()
  expect(occasions.map(({ from, to, documents }) => [from, to, documents.map(({ title }) => title)])).toEqual([
    ['2023-09-01', '2023-09-02', ['Talks in Nairobi', 'A readout', 'Second Joint Statement of Kenya and Peru']],
  ])
  const voices = await place.register.voices('2023-09-02-readout.en.txt', { kind: ['commitment'] })
  expect(
    voices!.rows.map(({ voice, told, differences }) => [voice, told.length, differences.map(({ of }) => of)]),
  ).toEqual([
    ['different', 2, ['scope']],
    ['different', 2, ['due']],
  ])
})

import { describe, expect, test } from 'vitest'
import { type TestRegister, testRegister } from '../testing/register.ts'

const joint = (title: string, sentences: string): string =>
  `title: ${title}\ngenre: joint-statement\n---\n${sentences}\n`

const TEXTS = {
  '2022-03-10-statement.en.txt': joint(
    'First Joint Statement of Kenya and Peru',
    `The two sides will explore the opening of an office in Mombasa.

The two sides agreed to widen the coffee quota for Peruvian growers.

The two sides will sign the seabed mapping protocol by the end of 2022.

They will hold the second meeting of the Joint Committee on Fisheries.`,
  ),
  '2024-09-02-statement.en.txt': joint(
    'Second Joint Statement of Kenya and Peru',
    `The two sides will open an office in Mombasa by the end of 2026.

The two sides will explore widening the coffee quota for Peruvian growers.

Peru will lend Kenya ten dredgers over the next three years.`,
  ),
}

const quotes = (part: { readonly rows: readonly { readonly provision: { readonly quote: string } }[] }) =>
  part.rows.map(({ provision }) => provision.quote)

describe('a brief', () => {
  test('says what is due, overdue, new, stronger, weaker and silent, and in which documents', async () => {
    await using place = await testRegister(TEXTS)
    const brief = await place.register.brief({ asOf: '2025-01-01' })
    expect(brief).toMatchObject({ on: '2025-01-01', since: '2024-09-02', asked: {} })
    expect(quotes(brief.due)).toEqual([
      'open an office in Mombasa by the end of 2026',
      'lend Kenya ten dredgers over the next three years',
    ])
    expect(quotes(brief.overdue)).toEqual(['sign the seabed mapping protocol by the end of 2022'])
    expect(brief.fresh.rows.map(({ quote }) => quote)).toEqual(['lend Kenya ten dredgers over the next three years'])
    expect(brief.stronger.rows.map(({ b }) => b.quote)).toEqual(['open an office in Mombasa by the end of 2026'])
    expect(brief.weaker.rows.map(({ b }) => b.quote)).toEqual([
      'explore widening the coffee quota for Peruvian growers',
    ])
    expect(brief.silent.rows.map(({ gap, provision }) => [gap, provision.quote])).toEqual([
      ['silent', 'hold the second meeting of the Joint Committee on Fisheries'],
      ['renewed', 'open an office in Mombasa by the end of 2026'],
      ['renewed', 'explore widening the coffee quota for Peruvian growers'],
      ['not found', 'sign the seabed mapping protocol by the end of 2022'],
      ['not found', 'hold the second meeting of the Joint Committee on Fisheries'],
    ])
    expect(brief.documents.map(({ title }) => title)).toEqual([
      'First Joint Statement of Kenya and Peru',
      'Second Joint Statement of Kenya and Peru',
    ])
  })

  test('knows on a past day only what was known then', async () => {
    await using place = await testRegister(TEXTS)
    const brief = await place.register.brief({ asOf: '2022-06-01' })
    expect(brief.since).toBe('2022-03-10')
    expect(quotes(brief.due)).toEqual(['sign the seabed mapping protocol by the end of 2022'])
    expect([brief.overdue, brief.stronger, brief.weaker, brief.silent].map(({ total }) => total)).toEqual([0, 0, 0, 0])
    expect(brief.documents.map(({ date }) => date)).toEqual(['2022-03-10'])
  })

  test('is of what is asked for alone', async () => {
    await using place = await testRegister(TEXTS)
    const brief = await place.register.brief({ asOf: '2025-01-01', words: 'coffee' })
    expect(brief.asked).toEqual({ words: ['coffee'] })
    expect([brief.due, brief.overdue, brief.fresh, brief.stronger].map(({ total }) => total)).toEqual([0, 0, 0, 0])
    expect(brief.weaker.total).toBe(1)
  })

  test('counts as new what stands in documents since another day, each item once', async () => {
    await using place = await testRegister(TEXTS)
    const { fresh } = await place.register.brief({ asOf: '2025-01-01', since: '2020-01-01' })
    expect(fresh.total).toBe(5)
  })

  test('leaves out of what is overdue what was assessed as done', async () => {
    await using place = await testRegister(TEXTS)
    await assessDone(place)
    expect((await place.register.brief({ words: 'seabed' })).overdue.total).toBe(0)
    expect((await place.register.brief({ words: 'seabed', asOf: '2025-01-01' })).overdue.total).toBe(1)
  })

  test('of an empty register has nothing to say', async () => {
    await using place = await testRegister()
    const brief = await place.register.brief({ asOf: '2025-01-01' })
    expect(brief).toMatchObject({ since: '2025-01-01', due: { total: 0 }, silent: { total: 0 }, documents: [] })
  })

  test('refuses a day that is none', async () => {
    await using place = await testRegister()
    await expect(place.register.brief({ asOf: 'yesterday' })).rejects.toThrow('give YYYY-MM-DD')
    await expect(place.register.brief({ since: '2025-13-01' })).rejects.toThrow('give YYYY-MM-DD')
  })
})

async function assessDone({ register, add }: TestRegister): Promise<void> {
  const { rows } = await register.items({ words: 'seabed' })
  await add({ '2023-01-15-report.en.txt': 'Kenya and Peru signed the seabed mapping protocol on 9 January 2023.' })
  const [fact] = (await register.provisions({ words: 'seabed', kind: ['fact'] })).rows
  const { id } = await register.addEvidence({
    item: rows[0]!.id,
    place: fact!.id,
    bearing: 'for',
    grade: 'press',
  })
  await register.assess({ item: rows[0]!.id, assessor: 'Peru', status: 'done', reason: 'signed', evidence: [id] })
}

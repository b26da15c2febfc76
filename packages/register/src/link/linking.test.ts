import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { type TestRegister, testRegister } from '../testing/register.ts'

const header = (title: string, date: string, genre = 'joint-statement'): string =>
  `title: ${title}\ndate: ${date}\ngenre: ${genre}\nlanguage: en\n---\n`

const TEXTS = {
  'visit.txt': `${header('Talks in Lima', '2024-03-01', 'readout')}Kenya proposed to set up a fisheries committee.

Peru will open a consulate in Mombasa in 2025.
`,
  'statement.txt': `${header('Joint Statement of Kenya and Peru', '2024-09-09')}The two sides agreed to set up a fisheries committee.

Peru will open a consulate in Mombasa in due course.

Both sides will train twenty teachers of Spanish in Nairobi.
`,
  'later.txt': `${header('Joint Statement of Kenya and Peru', '2025-09-09')}The two sides agreed to convene the fisheries committee.

Both sides will train teachers of Spanish in Nairobi.
`,
}
type Name = keyof typeof TEXTS

const linksOf = async ({ register }: TestRegister): Promise<readonly string[]> => {
  const { rows } = await register.links({ limit: 'all' })
  return rows.map(({ a, b, relation }) => `${a.source}: ${a.quote} > ${relation} > ${b.source}: ${b.quote}`)
}

describe('a register links what documents say of one thing', () => {
  test('as they come in, the later beside the earlier', async () => {
    await using made = await testRegister(TEXTS)
    expect(await linksOf(made)).toEqual([
      'visit.txt: set up a fisheries committee > follow-up > statement.txt: set up a fisheries committee',
      'visit.txt: open a consulate in Mombasa in 2025 > weaker > statement.txt: open a consulate in Mombasa in due course',
      'visit.txt: set up a fisheries committee > follow-up > later.txt: convene the fisheries committee',
      'statement.txt: set up a fisheries committee > reworded > later.txt: convene the fisheries committee',
      'statement.txt: train twenty teachers of Spanish in Nairobi > reworded > later.txt: train teachers of Spanish in Nairobi',
    ])
  })

  test('the same links whatever the order in which they came', async () => {
    await using straight = await testRegister(TEXTS)
    const expected = await linksOf(straight)
    const names = Object.keys(TEXTS) as Name[]
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(names, { minLength: names.length }), async (order) => {
        await using made = await testRegister()
        for (const name of order) await made.add({ [name]: TEXTS[name] })
        expect(await linksOf(made)).toEqual(expected)
      }),
      { numRuns: 5 },
    )
  })

  test('the same links where they were left for later, and stopped on the way', async () => {
    await using straight = await testRegister(TEXTS)
    await using made = await testRegister()
    await made.add(TEXTS, { links: 'later' })
    expect(await linksOf(made)).toEqual([])
    expect(await made.register.summary()).toMatchObject({ unlinked: 3 })
    const stopping = new AbortController()
    const first = { signal: stopping.signal, onProgress: () => stopping.abort() }
    expect(await made.register.link(first)).toEqual({ linked: 1, waiting: 2 })
    expect(await made.register.doctor()).toMatchObject({ unlinked: 2 })
    expect(await made.register.link()).toEqual({ linked: 2, waiting: 0 })
    expect(await linksOf(made)).toEqual(await linksOf(straight))
    expect((await made.register.summary()).unlinked).toBeUndefined()
  })

  test('the same links where they go on behind, of several additions at once', async () => {
    await using straight = await testRegister(TEXTS)
    await using made = await testRegister()
    const names = Object.keys(TEXTS) as Name[]
    await Promise.all(names.map((name) => made.add({ [name]: TEXTS[name] }, { links: 'behind' })))
    await made.register.linkBehind()
    expect((await made.register.summary()).unlinked).toBeUndefined()
    expect(await linksOf(made)).toEqual(await linksOf(straight))
  })

  test('with the words that made each relation', async () => {
    await using made = await testRegister(TEXTS)
    const { rows } = await made.register.links({ relation: ['weaker'] })
    expect(rows.map(({ reasons: [first] }) => first)).toEqual([
      { of: 'due', earlier: 'in 2025', later: 'in due course' },
    ])
  })

  test('and narrows them to documents, relations and how sure they are', async () => {
    await using made = await testRegister(TEXTS)
    expect((await made.register.links({ document: ['visit.txt'] })).total).toBe(3)
    expect((await made.register.links({ relation: ['same', 'weaker'] })).total).toBe(1)
    expect((await made.register.links({ score: 1 })).total).toBeLessThan(5)
  })

  test('and follows one item from asking to doing', async () => {
    await using made = await testRegister(TEXTS)
    const { rows } = await made.register.items({ words: 'fisheries', document: ['statement.txt'] })
    const item = await made.register.item(rows[0]!.id)
    expect(item?.trace.map(({ relation, provision }) => [provision.source, relation, provision.quote])).toEqual([
      ['visit.txt', 'first', 'set up a fisheries committee'],
      ['statement.txt', 'follow-up', 'set up a fisheries committee'],
      ['later.txt', 'reworded', 'convene the fisheries committee'],
    ])
  })

  test('and links again what newer rules read, as it was where nothing changed', async () => {
    await using made = await testRegister(TEXTS)
    const before = await linksOf(made)
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(made.register.file)
    database.exec("update document set pipeline = 'older'")
    database.close()
    await allOf(made.register.reread())
    expect(await linksOf(made)).toEqual(before)
    expect((await made.register.verify()).problems).toEqual([])
  })
})

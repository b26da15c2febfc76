import { DatabaseSync } from 'node:sqlite'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { type TestRegister, testRegister } from '../testing/register.ts'

const text = (date: string, lines: readonly string[], genre = 'joint-statement'): string =>
  `title: Statement of Kenya and Peru\ndate: ${date}\ngenre: ${genre}\nlanguage: en\n---\n${lines.join('\n\n')}\n`

const TEXTS = {
  'talks.txt': text('2024-03-01', ['Kenya proposed to set up a fisheries committee.'], 'readout'),
  'first.txt': text('2024-09-09', [
    'The two sides agreed to set up a fisheries committee.',
    'Both sides will train twenty teachers of Spanish in Nairobi.',
  ]),
  'second.txt': text('2025-09-09', [
    'The two sides agreed to convene the fisheries committee.',
    'Both sides will train teachers of Spanish in Nairobi.',
  ]),
  'third.txt': text('2026-09-09', [
    'The two sides will convene the fisheries committee in Lima.',
    'Both sides will train teachers of Spanish in Nairobi.',
  ]),
}
type Name = keyof typeof TEXTS
const NAMES = Object.keys(TEXTS) as Name[]

/** Items as the words of their mentions, in order of time. */
const itemsOf = async ({ register }: TestRegister): Promise<readonly (readonly string[])[]> => {
  const { rows } = await register.items({ limit: 'all' })
  const items = await Promise.all(rows.map(({ id }) => register.item(id)))
  return items
    .map((item) =>
      item!.trace.flatMap(({ provision }) =>
        provision.itemId === item!.id ? [`${provision.source}: ${provision.quote}`] : [],
      ),
    )
    .sort((x, y) => (x[0]! < y[0]! ? -1 : 1))
}

const COMMITTEE = [
  'first.txt: set up a fisheries committee',
  'second.txt: convene the fisheries committee',
  'third.txt: convene the fisheries committee in Lima',
]
const TEACHERS = [
  'first.txt: train twenty teachers of Spanish in Nairobi',
  'second.txt: train teachers of Spanish in Nairobi',
  'third.txt: train teachers of Spanish in Nairobi',
]

const itemWith = async ({ register }: TestRegister, words: string, file: Name): Promise<string> =>
  (await register.provisions({ words, document: [file] })).rows[0]!.itemId!
const provisionWith = async ({ register }: TestRegister, words: string, file: Name): Promise<string> =>
  (await register.provisions({ words, document: [file] })).rows[0]!.id

async function readAgain({ register }: TestRegister): Promise<void> {
  const database = new DatabaseSync(register.file)
  database.exec("update document set pipeline = 'older'")
  database.close()
  await allOf(register.reread())
}

describe('an item is one commitment in all its wordings', () => {
  test('as links tie them together', async () => {
    await using made = await testRegister(TEXTS)
    expect(await itemsOf(made)).toEqual([COMMITTEE, TEACHERS])
    expect(await made.register.summary()).toMatchObject({ items: 2, commitments: 6 })
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('with what asks for it and reports it', async () => {
    await using made = await testRegister(TEXTS)
    const item = (await made.register.item(await itemWith(made, 'committee', 'first.txt')))!
    expect(item.mentions).toBe(3)
    expect(item.trace.map(({ provision }) => provision.source)).toEqual([
      'talks.txt',
      'first.txt',
      'second.txt',
      'third.txt',
    ])
  })

  test('whatever the order in which documents come, and where they are read again', async () => {
    await using straight = await testRegister(TEXTS)
    const ids = async ({ register }: TestRegister) => (await register.items()).rows.map(({ id }) => id).sort()
    const expected = await ids(straight)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), async (order) => {
        await using made = await testRegister()
        for (const name of order) await made.add({ [name]: TEXTS[name] })
        expect(await itemsOf(made)).toEqual([COMMITTEE, TEACHERS])
        expect(await ids(made)).toEqual(expected)
        await readAgain(made)
        expect(await ids(made)).toEqual(expected)
      }),
      { numRuns: 4 },
    )
  })

  test.each([
    ["update provision set item_id = 'i' || substr(item_id, 2, 18) || 'zz' where n = 1 and item_id is not null"],
    ["update item_words set words_id = 'x' where n = 1"],
    ['update item_words set n = 9 where n = 1'],
  ])('and verify sees when somebody changes what it is made of: %s', async (change) => {
    await using made = await testRegister(TEXTS)
    const database = new DatabaseSync(made.register.file)
    database.exec(change)
    database.close()
    expect((await made.register.verify()).problems).toContainEqual(
      expect.objectContaining({ code: 'verify/item-changed' }),
    )
  })

  test('and is found by the id of each of its wordings', async () => {
    await using alone = await testRegister({ 'first.txt': TEXTS['first.txt'] })
    const before = await itemWith(alone, 'twenty', 'first.txt')
    await alone.add({ 'second.txt': TEXTS['second.txt'] })
    const now = await itemWith(alone, 'twenty', 'first.txt')
    expect((await alone.register.item(before))?.id).toBe(now)
    expect(await itemWith(alone, 'teachers', 'second.txt')).toBe(now)
  })
})

describe('people merge items and split them', () => {
  const merged = async () => {
    const made = await testRegister(TEXTS)
    const items = [await itemWith(made, 'committee', 'first.txt'), await itemWith(made, 'teachers', 'first.txt')]
    return { made, items, said: await made.register.mergeItems({ items, reason: 'one programme' }) }
  }

  test('two items are one', async () => {
    const { made, said } = await merged()
    await using _ = made
    expect(await itemsOf(made)).toEqual([
      [COMMITTEE[0], TEACHERS[0], COMMITTEE[1], TEACHERS[1], COMMITTEE[2], TEACHERS[2]],
    ])
    expect(said).toMatchObject({ decided: 1, items: [expect.any(String)] })
    await made.register.undo({ entry: said.first! })
    expect(await itemsOf(made)).toEqual([COMMITTEE, TEACHERS])
  })

  test('a mention is one of its own, also where its words are those of another', async () => {
    await using made = await testRegister(TEXTS)
    const item = await itemWith(made, 'teachers', 'first.txt')
    const said = await made.register.splitItem({
      item,
      provisions: [await provisionWith(made, 'teachers', 'third.txt')],
    })
    const apart = [COMMITTEE, TEACHERS.slice(0, 2), TEACHERS.slice(2)]
    expect(await itemsOf(made)).toEqual(apart)
    expect(said.items).toHaveLength(2)
    await readAgain(made)
    expect(await itemsOf(made)).toEqual(apart)
    expect((await made.register.verify()).problems).toEqual([])
    await made.register.undo({ entry: said.first!, last: said.last! })
    expect(await itemsOf(made)).toEqual([COMMITTEE, TEACHERS])
  })

  test('what only asks for an item is taken out of it', async () => {
    await using made = await testRegister(TEXTS)
    const item = await itemWith(made, 'committee', 'first.txt')
    await made.register.splitItem({ item, provisions: [await provisionWith(made, 'committee', 'talks.txt')] })
    const { trace } = (await made.register.item(item))!
    expect(trace.map(({ provision }) => provision.source)).not.toContain('talks.txt')
  })

  test('and it stays so when other documents come, in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(['talks.txt', 'third.txt'] as const, { minLength: 2 }), async (order) => {
        await using made = await testRegister({ 'first.txt': TEXTS['first.txt'], 'second.txt': TEXTS['second.txt'] })
        const item = await itemWith(made, 'committee', 'first.txt')
        await made.register.splitItem({ item, provisions: [await provisionWith(made, 'committee', 'first.txt')] })
        for (const name of order) await made.add({ [name]: TEXTS[name] })
        expect(await itemsOf(made)).toEqual([COMMITTEE.slice(0, 1), TEACHERS, COMMITTEE.slice(1)])
      }),
      { numRuns: 2 },
    )
  })

  test.each([
    ['an item that is not there', { item: 'nobody', provisions: ['x'] }, 'item-missing', /no item nobody/],
    ['what does not stand in it', { provisions: ['x.1'] }, 'link', /does not stand in item/],
    ['nothing', { provisions: [] }, 'link', /say which/],
  ])('a split of %s is refused', async (_, asked, code, line) => {
    await using made = await testRegister(TEXTS)
    const item = await itemWith(made, 'committee', 'first.txt')
    await expect(made.register.splitItem({ item, ...asked })).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(line) }),
    )
    await expect(made.register.mergeItems({ items: [item, item] })).rejects.toThrow(/two items/)
  })
})

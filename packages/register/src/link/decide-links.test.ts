import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { type TestRegister, testRegister } from '../testing/register.ts'

const text = (title: string, date: string, lines: readonly string[]): string =>
  `title: ${title}\ndate: ${date}\ngenre: joint-statement\nlanguage: en\n---\n${lines.join('\n\n')}\n`

const TEXTS = {
  'first.txt': text('Joint Statement of Kenya and Peru', '2024-09-09', [
    'The two sides agreed to set up a fisheries committee.',
    'Peru will open a consulate in Mombasa.',
    'Both sides will train twenty teachers of Spanish in Nairobi.',
  ]),
  'second.txt': text('Joint Statement of Kenya and Peru', '2025-09-09', [
    'The two sides agreed to convene the fisheries committee.',
    'Peru will send a diplomatic mission to the coast.',
    'Both sides will train teachers of Spanish in Nairobi.',
  ]),
}

const idOf = async ({ register }: TestRegister, file: string, words: string): Promise<string> => {
  const { rows } = await register.provisions({ document: [file], limit: 'all' })
  return rows.find(({ quote }) => quote.includes(words))!.id
}

const linksOf = async ({ register }: TestRegister): Promise<readonly string[]> => {
  const { rows } = await register.links({ limit: 'all' })
  return rows.map(({ a, b, relation, decision }) =>
    [a.quote, relation, b.quote, ...(decision ? [`said by ${decision.by}`] : [])].join(' > '),
  )
}

const COMMITTEE = 'set up a fisheries committee > reworded > convene the fisheries committee'
const TEACHERS = 'train twenty teachers of Spanish in Nairobi > reworded > train teachers of Spanish in Nairobi'
const CONSULATE = 'open a consulate in Mombasa > reworded > send a diplomatic mission to the coast'

const consulate = async (made: TestRegister) =>
  [await idOf(made, 'first.txt', 'consulate'), await idOf(made, 'second.txt', 'mission')] as const
const teachers = async (made: TestRegister) =>
  [await idOf(made, 'first.txt', 'teachers'), await idOf(made, 'second.txt', 'teachers')] as const

describe('people say what is linked', () => {
  test('two provisions that share no word, and two that only seem to be about one thing', async () => {
    await using made = await testRegister(TEXTS)
    expect(await linksOf(made)).toEqual([COMMITTEE, TEACHERS])
    await made.register.decideLinks({ pairs: [await consulate(made)], verdict: 'linked' })
    await made.register.decideLinks({ pairs: [await teachers(made)], verdict: 'apart', reason: 'other schools' })
    const { rows } = await made.register.links()
    const by = rows.find(({ decision }) => decision)!.decision!.by
    expect(await linksOf(made)).toEqual([COMMITTEE, `${CONSULATE} > said by ${by}`])
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('and as what, where the rules would say otherwise', async () => {
    await using made = await testRegister(TEXTS)
    await made.register.decideLinks({ pairs: [await teachers(made)], verdict: 'linked', relation: 'weaker' })
    const { rows } = await made.register.links({ relation: ['weaker'] })
    expect(rows).toMatchObject([{ score: 1, decision: { verdict: 'linked', relation: 'weaker' } }])
  })

  test('whichever of the two is named first', async () => {
    await using made = await testRegister(TEXTS)
    const [a, b] = await teachers(made)
    await made.register.decideLinks({ pairs: [[b, a]], verdict: 'apart' })
    expect(await made.register.decideLinks({ pairs: [[a, b]], verdict: 'apart' })).toEqual({ decided: 0 })
    expect(await linksOf(made)).toEqual([COMMITTEE])
  })

  test('also where two documents are compared', async () => {
    await using made = await testRegister(TEXTS)
    await made.register.decideLinks({ pairs: [await consulate(made)], verdict: 'linked' })
    await made.register.decideLinks({ pairs: [await teachers(made)], verdict: 'apart' })
    const { rows } = (await made.register.compare('first.txt', 'second.txt'))!
    expect(rows.map(({ a, relation, b }) => [a?.quote, relation, b?.quote])).toEqual([
      ['set up a fisheries committee', 'reworded', 'convene the fisheries committee'],
      ['open a consulate in Mombasa', 'reworded', 'send a diplomatic mission to the coast'],
      [undefined, 'new', 'train teachers of Spanish in Nairobi'],
      ['train twenty teachers of Spanish in Nairobi', 'not found', undefined],
    ])
  })

  test('and take it back', async () => {
    await using made = await testRegister(TEXTS)
    const said = await made.register.decideLinks({
      pairs: [await consulate(made), await teachers(made)],
      verdict: 'apart',
    })
    expect(said.decided).toBe(2)
    await made.register.undo({ entry: said.first!, last: said.last! })
    expect(await linksOf(made)).toEqual([COMMITTEE, TEACHERS])
    const { rows } = await made.register.log({ subject: 'link/' })
    expect(rows.map(({ action }) => action)).toEqual(['undo', 'undo', 'decide', 'decide'])
    expect((await made.register.doctor({ rebuild: true })).changed).toBe(false)
  })
})

describe('what people said of links stays', () => {
  test('when the documents are read again', async () => {
    await using made = await testRegister(TEXTS)
    await made.register.decideLinks({ pairs: [await consulate(made)], verdict: 'linked' })
    await made.register.decideLinks({ pairs: [await teachers(made)], verdict: 'apart' })
    const before = await linksOf(made)
    const { DatabaseSync } = await import('node:sqlite')
    const database = new DatabaseSync(made.register.file)
    database.exec("update document set pipeline = 'older'")
    database.close()
    await allOf(made.register.reread())
    expect(await linksOf(made)).toEqual(before)
  })

  test('when a reader changes the span of one of the two', async () => {
    await using made = await testRegister(TEXTS)
    const [a, b] = await consulate(made)
    await made.register.decideLinks({ pairs: [[a, b]], verdict: 'linked' })
    const { start } = (await made.register.provision(a))!
    await made.register.decide({ provisions: [a], verdict: 'accepted', edits: { start: start + 'open '.length } })
    await made.add({ 'other.txt': 'Peru will plant trees.' })
    expect((await linksOf(made)).some((line) => line.startsWith('a consulate in Mombasa > reworded > send'))).toBe(true)
  })
})

describe('a decision on links', () => {
  test.each([
    ['of one provision', async (id: string) => [[id, id]] as const, /give two of them/],
    ['of nothing', async () => [], /give two ids/],
    ['of something else', async (id: string) => [[id, 'x']] as const, /no id of a provision/],
    ['of a provision that is not there', async (id: string) => [[id, 'nobody.7']] as const, /no provision nobody\.7/],
  ])('%s is refused', async (_, pairsOf, line) => {
    await using made = await testRegister(TEXTS)
    const [id] = await teachers(made)
    const deciding = made.register.decideLinks({ pairs: await pairsOf(id), verdict: 'apart' })
    await expect(deciding).rejects.toThrow(
      expect.objectContaining({ code: 'link', message: expect.stringMatching(line) }),
    )
  })
})

import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Pillar } from '@servanda/pipeline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allOf } from './testing/all-of.ts'
import { type TestRegister, testRegister } from './testing/register.ts'

const corpus = process.env.SERVANDA_CORPUS
const seeds = corpus ? join(corpus, 'seeds') : ''
const files = existsSync(seeds) ? globSync(join(seeds, '*.txt')).sort() : []
const without = files.length > 0 ? '' : ' (skipped: set SERVANDA_CORPUS to the folder that holds seeds/)'

describe.skipIf(without)(`real documents${without}`, () => {
  let made: TestRegister
  beforeAll(async () => {
    made = await testRegister()
    await allOf(made.register.add(files))
  })
  afterAll(() => made[Symbol.asyncDispose]())

  test('are kept with every quote at its place', async () => {
    expect(await made.register.verify()).toMatchObject({ problems: [] })
    const texts = new Map(files.map((file) => [basename(file), readFileSync(file, 'utf8')]))
    const { rows, total } = await made.register.provisions({ limit: 'all', repeats: true })
    expect(total).toBeGreaterThan(300)
    expect(rows.filter((row) => texts.get(row.source)?.slice(row.start, row.end) !== row.quote)).toEqual([])
  })

  test('are unchanged when they are added again', async () => {
    const reports = await allOf(made.register.add(files))
    expect(new Set(reports.map(({ status }) => status))).toEqual(new Set(['unchanged']))
  })

  test('hold a joint statement inside a newsletter', async () => {
    const { rows } = await made.register.documents()
    const inside = rows.filter(({ within }) => within !== undefined)
    expect(inside).toMatchObject([{ date: '2025-04-15', genre: 'joint-statement', start: expect.any(Number) }])
  })

  test('are found without accents', async () => {
    const { rows, things } = await made.register.search('dong dang')
    expect(rows.length).toBeGreaterThan(0)
    expect(things.length).toBeGreaterThan(0)
  })

  test('are coded by two, of whom the second sees every fifth provision under another pillar: alpha says so', async () => {
    const { register } = made
    const golds = files.filter((file) => existsSync(file.replace('.txt', '.gold.jsonl')))
    for (const path of golds) {
      const document = basename(path)
      const file = readFileSync(path.replace('.txt', '.gold.jsonl'), 'utf8')
      await register.code({ document, coder: 'first', file })
      const { own } = (await register.codings(document, 'first'))!
      const units = own.map(({ quote: _, ...unit }, n) =>
        n % 5 === 0 ? { ...unit, pillar: other(unit.pillar) } : unit,
      )
      await register.code({ document, coder: 'second', units, finish: true })
      await register.code({ document, coder: 'first', finish: true })
    }
    const [agreement] = (await register.codingSummary()).agreement
    const said = golds.flatMap((path) => readFileSync(path.replace('.txt', '.gold.jsonl'), 'utf8').trim().split('\n'))
    expect(agreement!.units).toBe(said.filter((line) => !JSON.parse(line).heading).length)
    const [kind, pillar] = ['kind', 'pillar'].map((field) => agreement!.fields.find((one) => one.field === field))
    expect(kind!.alpha!.value).toBe(1)
    expect(pillar!.alpha!.value).toBeGreaterThan(0.72)
    expect(pillar!.alpha!.value).toBeLessThan(0.8)
    expect((await register.verify()).problems).toEqual([])
  })
})

const other = (pillar: Pillar): Pillar => (pillar === 'people' ? 'security' : 'people')

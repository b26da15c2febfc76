import { existsSync, globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
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
})

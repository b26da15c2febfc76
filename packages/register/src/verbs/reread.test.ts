import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { testRegister } from '../testing/register.ts'
import { NEWSLETTER, TEXTS } from '../testing/texts.ts'

describe('reading again', () => {
  const all = { ...TEXTS, 'letter.en.txt': NEWSLETTER }
  const change = (file: string, sql: string): void => {
    const database = new DatabaseSync(file)
    database.exec(sql)
    database.close()
  }

  test('does nothing while the rules are the same', async () => {
    await using made = await testRegister(all)
    expect(await allOf(made.register.reread())).toEqual([])
  })

  test('gives the same documents, provisions and ids, where only the version has changed', async () => {
    await using made = await testRegister(all)
    const [report] = await made.add({ 'given.en.txt': 'Peru will teach.' }, { facts: { publisher: 'A ministry' } })
    const details = async () => {
      const { rows } = await made.register.documents()
      return Promise.all(rows.map(({ id }) => made.register.document(id)))
    }
    const before = await details()
    change(made.register.file, "update document set pipeline = 'older'")
    expect((await made.register.summary()).outdated).toBe(5)
    const reports = await allOf(made.register.reread())
    expect(reports.map(({ source }) => source).sort()).toEqual([...Object.keys(all), 'given.en.txt'].sort())
    expect(await details()).toEqual(before)
    expect((await made.register.document(report!.id!))?.facts.publisher).toMatchObject({ by: 'given' })
    expect((await made.register.issues()).total).toBe(1)
    expect((await made.register.summary()).outdated).toBeUndefined()
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('takes out what newer rules find no more', async () => {
    await using made = await testRegister(all)
    const before = await made.register.provisions({ limit: 'all' })
    change(
      made.register.file,
      `update document set pipeline = 'older';
       insert into provision select document_id, 99, span_start, span_end, quote, kind, bindingness, pillar, due_kind, due_from,
         due_to, due_raw, due_start, due_end, heading, section, parties, parts, rule, version, repeats, counts, item_id,
         null, null, null from provision where n = 1;`,
    )
    expect((await made.register.provisions({ limit: 'all' })).total).toBeGreaterThan(before.total)
    await allOf(made.register.reread())
    expect(await made.register.provisions({ limit: 'all' })).toEqual(before)
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('says beforehand what it would change, and which decisions would lose their place, and changes nothing', async () => {
    await using made = await testRegister(TEXTS)
    const { register } = made
    // what an older version might have read
    change(
      register.file,
      `update document set pipeline = 'text@1 en@0';
       update provision set kind = 'position', bindingness = null where quote like 'explore%';
       update provision set span_end = span_end - 11, quote = substr(quote, 1, length(quote) - 11) where quote like 'open%';
       delete from provision where quote like 'set up%';
       update mention set key = 'place/elsewhere', name = 'Elsewhere' where quote = 'Mombasa' and n < 5`,
    )
    const [old] = (await register.provisions({ document: ['2025-03-10-statement.en.txt'] })).rows
    expect(old).toMatchObject({ quote: 'open a consulate' })
    const { first } = await register.decide({ provisions: [old!.id], verdict: 'accepted' })
    const before = await register.provisions({ limit: 'all' })
    const { rows, total } = await register.rereadings()
    expect(total).toBe(2)
    const statement = rows.find(({ source }) => source === '2025-03-10-statement.en.txt')
    expect(statement).toMatchObject({
      from: ['en@0'],
      added: [{ quote: expect.stringMatching(/^set up/) }, { quote: 'open a consulate in Mombasa' }],
      removed: [{ quote: 'open a consulate' }],
      changed: [
        {
          before: { kind: 'position' },
          after: { kind: 'commitment', bindingness: 'exploratory' },
          fields: ['kind', 'bindingness'],
        },
      ],
      lost: [
        {
          quote: 'open a consulate',
          verdict: 'accepted',
          entry: first,
          nearest: { quote: 'open a consulate in Mombasa' },
        },
      ],
    })
    expect(statement!.names.removed.every(({ name }) => name === 'Elsewhere')).toBe(true)
    expect(await register.provisions({ limit: 'all' })).toEqual(before)
    const page = await register.rereadings({ limit: 1 })
    expect((await register.rereadings({ limit: 1, cursor: page.next! })).rows).toEqual(rows.slice(1))
    await allOf(register.reread())
    expect((await register.rereadings()).total).toBe(0)
    expect(await register.lost()).toMatchObject([
      { quote: 'open a consulate', nearest: { quote: 'open a consulate in Mombasa' } },
    ])
  })
})

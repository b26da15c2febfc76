import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'
import { chainProblems } from './chain.ts'
import { EMPTY, type EntryDraft, entryOf, entryRow, hashOf, sealed } from './entry.ts'

const note = (subject: string, reason = 'because'): EntryDraft => ({
  by: 'Amina',
  action: 'decide',
  subject,
  reason,
  after: { verdict: 'accepted' },
})

const change = (file: string, sql: string): void => {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

async function* each<T>(all: readonly T[]): AsyncGenerator<T> {
  yield* all
}

describe('an entry', () => {
  test('holds the hash of the one before, and its own over all the rest', () => {
    const [first, second] = sealed([note('a'), note('b')], EMPTY, '2026-01-01T00:00:00.000Z')
    expect(first).toMatchObject({ n: 1, previous: '0'.repeat(64) })
    expect(second).toMatchObject({ n: 2, previous: first!.hash })
    expect(hashOf(second!)).toBe(second!.hash)
    expect(hashOf({ ...second!, reason: 'no reason' })).not.toBe(second!.hash)
  })

  test('is not dated before the one before, and keeps what a clock said that had gone back', () => {
    const head = { ...EMPTY, n: 7, at: '2026-05-05T00:00:00.000Z' }
    expect(sealed([note('a')], head, '2026-05-01T00:00:00.000Z')[0]).toMatchObject({
      at: '2026-05-05T00:00:00.000Z',
      clock: '2026-05-01T00:00:00.000Z',
    })
  })

  test('comes back from its row as it was', () => {
    const draft = fc.record(
      {
        by: fc.string(),
        action: fc.constant('assess' as const),
        subject: fc.string(),
        reason: fc.string({ unit: 'binary' }),
        after: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.constant(null))),
        undoes: fc.nat(),
      },
      { requiredKeys: ['by', 'action', 'subject'] },
    )
    fc.assert(
      fc.property(fc.array(draft), (drafts) => {
        for (const entry of sealed(drafts, EMPTY, '2026-01-01T00:00:00.000Z')) {
          const back = entryOf(entryRow(entry))
          expect(hashOf(back)).toBe(entry.hash)
        }
      }),
    )
  })
})

describe('a chain of entries', () => {
  const entries = sealed([note('a'), note('b'), note('c')], EMPTY, '2026-01-01T00:00:00.000Z')
  const [first, second, third] = entries
  const forged = { ...second!, reason: 'something else' }
  const codes = async (some: typeof entries) => (await chainProblems(each(some))).map(({ code }) => code)

  test.each([
    ['whole', entries, []],
    ['with an entry changed', [first!, forged, third!], ['verify/entry-changed']],
    [
      'with an entry changed and hashed again',
      [first!, { ...forged, hash: hashOf(forged) }, third!],
      ['verify/chain-broken'],
    ],
    ['with an entry taken out', [first!, third!], ['verify/entry-missing', 'verify/chain-broken']],
    ['with its beginning taken off', [second!, third!], ['verify/entry-missing', 'verify/chain-broken']],
  ])('%s', async (_, some, expected) => {
    expect(await codes(some)).toEqual(expected)
  })
})

describe('the log of a register', () => {
  test('says who added what, from the first moment on', async () => {
    await using made = await testRegister(TEXTS)
    const { rows, total } = await made.register.log({ order: 'asc' })
    expect(total).toBe(3)
    expect(rows.map(({ action }) => action)).toEqual(['init', 'add', 'add'])
    expect(rows[1]).toMatchObject({
      after: { source: '2025-03-10-statement.en.txt', textHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const [document] = (await made.register.documents()).rows
    expect((await made.register.log({ subject: `document/${document!.id}` })).rows).toHaveLength(1)
  })

  test.each([
    ['an entry', "update log_entry set who = 'Somebody' where n = 2", 'verify/entry-changed'],
    ['the order of entries', 'update log_entry set n = 9 where n = 3', 'verify/entry-missing'],
    ['a document with its digest', "update document set digest = 'f'", 'verify/not-as-entered'],
    ['a setting', "update setting set value = 'none'", 'verify/settings-changed'],
    ['a framework', "update framework set content = replace(content, 'Peru', 'Chad')", 'verify/framework-changed'],
    [
      'a decision that nobody took',
      "insert into decision values ('provision/f/1-2', null, 'me', '2026-01-01', 2, 'f', 1, 2, 'accepted', null, null)",
      'verify/table-changed',
    ],
  ])('shows when somebody changes %s behind its back', async (_, sql, code) => {
    await using made = await testRegister(TEXTS)
    change(made.register.file, sql)
    expect((await made.register.verify()).problems.map((problem) => problem.code)).toContain(code)
  })

  test('shows when a document was taken out with all that belongs to it', async () => {
    await using made = await testRegister(TEXTS)
    const [document] = (await made.register.documents()).rows
    const tables = ['capture', 'section', 'furniture', 'provision', 'provision_party', 'provision_thing', 'mention']
    const statements = [...tables, 'document_thing', 'issue', 'linked', 'wording', 'link', 'work_band'].map(
      (table) => `delete from ${table} where document_id = '${document!.id}';`,
    )
    change(made.register.file, `${statements.join('')} delete from document where id = '${document!.id}'`)
    const { problems } = await made.register.verify()
    expect(problems.map(({ code }) => code)).toContain('verify/document-missing')
  })
})

describe('a checkpoint', () => {
  test('signed and given away, shows that nothing before it was changed, also as the log grows', async () => {
    await using made = await testRegister(TEXTS)
    const checkpoint = await made.register.checkpoint(made.folder.at('key.pem'))
    await made.add({ 'new.en.txt': 'Peru will open a school.' })
    expect((await made.register.verify(checkpoint)).problems).toEqual([])
    const again = await made.register.checkpoint(made.folder.at('key.pem'))
    expect(again).toMatchObject({ register: checkpoint.register, publicKey: checkpoint.publicKey, n: checkpoint.n + 1 })
  })

  test.each([
    ['a forged one', { n: 1 }, 'verify/checkpoint-unsigned'],
    ['one with a broken key', { publicKey: 'no key' }, 'verify/checkpoint-unsigned'],
  ])('%s is refused', async (_, forged, code) => {
    await using made = await testRegister(TEXTS)
    const checkpoint = { ...(await made.register.checkpoint(made.folder.at('key.pem'))), ...forged }
    expect((await made.register.verify(checkpoint)).problems).toMatchObject([{ code }])
  })

  test('of another register, or of a log that was written again, does not fit', async () => {
    await using made = await testRegister(TEXTS)
    await using other = await testRegister(TEXTS)
    const checkpoint = await made.register.checkpoint(made.folder.at('key.pem'))
    expect((await other.register.verify(checkpoint)).problems).toMatchObject([{ code: 'verify/checkpoint-other' }])
    change(made.register.file, 'delete from log_entry where n > 1')
    expect((await made.register.verify(checkpoint)).problems.map(({ code }) => code)).toContain(
      'verify/checkpoint-broken',
    )
  })

  test('needs a key that can sign', async () => {
    await using made = await testRegister()
    const file = made.folder.file('key.pem', 'my secret')
    await expect(made.register.checkpoint(file)).rejects.toThrow(expect.objectContaining({ code: 'key' }))
  })

  describe('is checked by one small file, without Servanda', () => {
    const checker = fileURLToPath(new URL('./check-log.mjs', import.meta.url))
    const check = (log: string, checkpoint: string) =>
      spawnSync(process.execPath, [checker, log, checkpoint], { encoding: 'utf8' })

    test('which names what was changed', async () => {
      await using made = await testRegister(TEXTS)
      const { rows } = await made.register.log({ order: 'asc', limit: 'all' })
      const log = made.folder.file('log.jsonl', rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
      const signedOne = await made.register.checkpoint(made.folder.at('key.pem'))
      const checkpoint = made.folder.file('checkpoint.json', JSON.stringify(signedOne))
      expect(check(log, checkpoint)).toMatchObject({ status: 0, stdout: expect.stringContaining('3 entries, whole') })
      writeFileSync(log, readFileSync(log, 'utf8').replace('"action":"add"', '"action":"read"'))
      expect(check(log, checkpoint)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('entry 2 was changed'),
      })
      writeFileSync(checkpoint, JSON.stringify({ ...signedOne, by: 'Somebody' }))
      expect(check(log, checkpoint)).toMatchObject({ status: 1, stderr: expect.stringContaining('not signed') })
    })
  })
})

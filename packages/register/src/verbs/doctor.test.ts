import { existsSync, readdirSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openRegister } from '../open.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'

const change = (file: string, sql: string): void => {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

async function decided() {
  const made = await testRegister(TEXTS)
  const ids = (await made.register.provisions({ limit: 'all' })).rows.map(({ id }) => id)
  await made.register.decide({ provisions: ids, verdict: 'accepted' })
  return made
}

describe('doctor', () => {
  test('rebuilds the tables from the log, row for row', async () => {
    await using made = await decided()
    const before = await made.register.doctor()
    expect(before).toMatchObject({ problems: [], lost: 0, clock: [] })
    expect(await made.register.doctor({ rebuild: true })).toMatchObject({ digest: before.digest, changed: false })
    change(made.register.file, "delete from decision where span_start > 0; update decision set who = 'me'")
    expect((await made.register.doctor()).problems.map(({ code }) => code)).toContain('verify/table-changed')
    expect(await made.register.doctor({ rebuild: true })).toMatchObject({
      digest: before.digest,
      changed: true,
      problems: [],
    })
  })
})

describe('doctor with rebuild', () => {
  test('links all documents anew', async () => {
    const provision = (n: number) => `Kenya and Peru will set up a joint fisheries committee in ${2026 + n}.`
    await using made = await testRegister({ '2025-01-01-a.en.txt': provision(0), '2026-01-01-b.en.txt': provision(1) })
    const before = (await made.register.links()).rows
    expect(before).toHaveLength(1)
    change(made.register.file, 'delete from link')
    expect(await made.register.doctor({ rebuild: true })).toMatchObject({ unlinked: 0, problems: [] })
    expect((await made.register.links()).rows).toEqual(before)
  })

  test('leaves for later what it was stopped in', async () => {
    await using made = await decided()
    const { documents } = await made.register.doctor()
    expect(await made.register.doctor({ rebuild: true, signal: AbortSignal.abort() })).toMatchObject({
      unlinked: documents,
    })
  })
})

describe('a backup', () => {
  test('holds all that was there, is checked, and is opened like any register', async () => {
    await using made = await decided()
    const copy = made.folder.at('copy.db')
    const [report] = await Promise.all([made.register.backup(copy), made.add({ 'new.en.txt': 'Peru will teach.' })])
    const restored = await openRegister(copy)
    expect((await restored.log()).total).toBe(report.entries)
    expect((await restored.verify()).problems).toEqual([])
    await restored.close()
    expect(readdirSync(made.folder.path).filter((name) => name.includes('partial'))).toEqual([])
  })

  test('is not written over, and one that is not whole is not kept', async () => {
    await using made = await decided()
    const there = made.folder.file('there.db', 'x')
    await expect(made.register.backup(there)).rejects.toThrow(expect.objectContaining({ code: 'backup-exists' }))
    change(made.register.file, "update document set title = 'Nothing'")
    const copy = made.folder.at('copy.db')
    await expect(made.register.backup(copy)).rejects.toThrow(expect.objectContaining({ code: 'backup-broken' }))
    expect(existsSync(copy)).toBe(false)
  })
})

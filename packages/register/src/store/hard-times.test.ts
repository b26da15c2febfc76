import { spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { sql } from 'kysely'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { openRegister } from '../open.ts'
import { registerOf } from '../register.ts'
import { inThread } from '../testing/in-thread.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'
import type { AddReport } from '../verbs.ts'

const OPEN = new URL('../open.ts', import.meta.url).href

/** Runs a program beside a register, as somebody who is not the machine's master where this process is. */
const run = (program: string) =>
  spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
    ...(process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}),
  })

afterEach(() => {
  vi.useRealTimers()
})

describe('when the disk is full', () => {
  test('what was acknowledged is there, the rest is refused, and goes on once there is room', async () => {
    await using made = await testRegister(TEXTS)
    await made.register.close()
    const acknowledged: AddReport[] = []
    const uploads = Array.from({ length: 16 }, (_, n) => ({
      name: `${n}.en.txt`,
      bytes: new TextEncoder().encode(`Peru will open school ${n}.\n`.repeat(40)),
    }))
    {
      await using full = inThread(made.register.file, 'write')
      const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(full.store.db)
      await sql`pragma max_page_count = ${sql.lit(rows[0]!.page_count + 60)}`.execute(full.store.db)
      const register = registerOf(full)
      const adding = (async () => {
        for (const upload of uploads) for await (const report of register.add([upload])) acknowledged.push(report)
      })()
      await expect(adding).rejects.toThrow(expect.objectContaining({ code: 'register-full' }))
    }
    expect(acknowledged.length).toBeGreaterThan(0)
    const register = await openRegister(made.register.file)
    expect((await register.verify()).problems).toEqual([])
    const sources = new Set((await register.documents({ limit: 'all' })).rows.map(({ source }) => source))
    expect(acknowledged.filter(({ source }) => !sources.has(source))).toEqual([])
    const again: string[] = []
    for await (const { status } of register.add(uploads, { links: 'later' })) again.push(status)
    expect(again.filter((status) => status === 'unchanged').length).toBeGreaterThanOrEqual(acknowledged.length)
    expect(new Set(again)).toEqual(new Set(['unchanged', 'added']))
    await register.close()
  })
})

describe('on a disk that cannot be written', () => {
  test('a register is read, and what would write says what to do', async () => {
    await using made = await testRegister(TEXTS)
    const { file } = made.register
    await made.register.close()
    chmodSync(file, 0o444)
    chmodSync(made.folder.path, 0o555)
    const { stdout } = run(`
      const { openRegister } = await import(${JSON.stringify(OPEN)})
      const reader = await openRegister(${JSON.stringify(file)}, { readOnly: true })
      console.log((await reader.verify()).problems.length, (await reader.documents()).total)
      await reader.close()
      await openRegister(${JSON.stringify(file)}).catch(({ code, message }) => console.log(code, message))`)
    chmodSync(made.folder.path, 0o755)
    expect(stdout.split('\n')).toEqual(['0 2', expect.stringMatching(/^register-unwritable .*permissions/), ''])
  })
})

describe('when the clock has gone back', () => {
  test('the next start says so, entries keep their order, and the doctor names those it touched', async () => {
    await using made = await testRegister(TEXTS)
    const [provision] = (await made.register.provisions()).rows
    const [last] = (await made.register.log()).rows
    await made.register.close()
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-01-01') })
    const noticed = await openRegister(made.register.file)
    expect(noticed.notices).toEqual([expect.stringContaining('2001-01-01')])
    await noticed.close()
    await using context = inThread(made.register.file, 'write')
    const register = registerOf(context)
    await register.decide({ provisions: [provision!.id], verdict: 'accepted' })
    expect((await register.log()).rows[0]).toMatchObject({ at: last!.at, clock: '2001-01-01T00:00:00.000Z' })
    expect(await register.doctor()).toMatchObject({ problems: [], clock: [expect.stringContaining('2001-01-01')] })
  })
})

describe('when a process was killed', () => {
  test('the next start says so and tells how far the log goes; a start beside one at work says nothing', async () => {
    await using made = await testRegister(TEXTS)
    const { file } = made.register
    const beside = await openRegister(file)
    expect(beside.notices).toEqual([])
    await beside.close()
    await made.register.close()
    spawnSync(process.execPath, [
      '--input-type=module',
      '--eval',
      `const { openRegister } = await import(${JSON.stringify(OPEN)})
       const register = await openRegister(${JSON.stringify(file)})
       const [{ id }] = (await register.provisions()).rows
       await register.decide({ provisions: [id], verdict: 'accepted' })
       process.kill(process.pid, 'SIGKILL')`,
    ])
    const register = await openRegister(file)
    expect(register.notices).toEqual([expect.stringContaining('4 entries of the log')])
    expect((await register.verify()).problems).toEqual([])
    await register.close()
    const after = await openRegister(file)
    expect(after.notices).toEqual([])
    await after.close()
  })
})

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { describe, expect, test } from 'vitest'
import { openRegister } from './open.ts'
import { type Folder, folder } from './testing/folder.ts'
import type { AddReport } from './verbs.ts'

/** A process of its own that adds files and prints each report as it comes. */
function adding(file: string, paths: readonly string[]): ChildProcess {
  const program = `
    import { openRegister } from ${JSON.stringify(new URL('./open.ts', import.meta.url).href)}
    const register = await openRegister(${JSON.stringify(file)}, { create: 'if-missing' })
    for await (const report of register.add(${JSON.stringify(paths)})) console.log(JSON.stringify(report))
    await register.close()`
  return spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: ['ignore', 'pipe', 'inherit'] })
}

const texts = (place: Folder, name: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, n) =>
    place.file(`${name}-${n}.en.txt`, `Peru will open school ${n} in ${name}.\n\nKenya will send ${n + 2} teachers.\n`),
  )

async function reportsOf(
  child: ChildProcess,
  onReport: (count: number) => void = () => {},
): Promise<readonly AddReport[]> {
  const reports: AddReport[] = []
  for await (const line of createInterface({ input: child.stdout! })) {
    reports.push(JSON.parse(line) as AddReport)
    onReport(reports.length)
  }
  return reports
}

describe('whatever happens to a process', () => {
  test('two that add at once both keep all of theirs', async () => {
    using place = folder()
    const file = place.at('servanda.db')
    const groups = [texts(place, 'Lima', 20), texts(place, 'Nairobi', 20)]
    const reports = (await Promise.all(groups.map((paths) => reportsOf(adding(file, paths))))).flat()
    expect(reports.map(({ status }) => status)).toEqual(Array(40).fill('added'))
    const register = await openRegister(file)
    expect((await register.documents()).total).toBe(40)
    expect((await register.verify()).problems).toEqual([])
    await register.close()
  })

  test('two that add the same file at once keep it once', async () => {
    using place = folder()
    const paths = texts(place, 'Lima', 10)
    const both = [adding(place.at('servanda.db'), paths), adding(place.at('servanda.db'), paths)]
    const reports = (await Promise.all(both.map((child) => reportsOf(child)))).flat()
    expect(reports.map(({ status }) => status).sort()).toEqual([
      ...Array(10).fill('added'),
      ...Array(10).fill('unchanged'),
    ])
    expect(new Set(reports.map(({ id }) => id)).size).toBe(10)
  })

  test('killed at any moment, every document that was reported is whole, any other is whole or absent', async () => {
    using place = folder()
    const file = place.at('servanda.db')
    const paths = texts(place, 'Lima', 40)
    const acknowledged = new Set<string>()
    for (const [round, delay] of [0, 2, 7, 29].entries()) {
      const child = adding(file, paths)
      const die = (): void => void setTimeout(() => child.kill('SIGKILL'), delay)
      const ended = once(child, 'exit')
      const reports = await reportsOf(child, (count) => count === 1 + round * 7 && die())
      await ended
      for (const { id } of reports) acknowledged.add(id!)
      const register = await openRegister(file)
      expect((await register.verify()).problems).toEqual([])
      const kept = (await register.documents({ limit: 'all' })).rows
      expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining([...acknowledged]))
      expect(new Set(kept.map(({ provisions }) => provisions))).toEqual(new Set([2]))
      await register.close()
    }
    expect(acknowledged.size).toBeGreaterThan(20)
  }, 120_000)
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { jsonLines, servanda } from '../run.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/servanda.mjs', import.meta.url))
const FILES = 300

let cwd: string
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'servanda-going-on-'))
  mkdirSync(join(cwd, 'many'))
  for (let n = 0; n < FILES; n++) {
    const statement = `Statement ${n} of Kenya and Peru\n10 March 2025\n\nPeru will open school number ${n} in town ${n * 7}.\n`
    writeFileSync(join(cwd, 'many', `${String(n).padStart(3, '0')}.en.txt`), statement)
  }
})
afterEach(() => rmSync(cwd, { recursive: true, force: true }))

/** Adds the folder and ends it with a signal behind so many reports; gives what it had reported, and how it ended. */
async function stopped(signal: 'SIGINT' | 'SIGKILL', behind: number) {
  const child = spawn(process.execPath, [PROGRAM, 'add', 'many', '--json'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit')
  const stderr = text(child.stderr)
  const reported: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (reported.push(line) === behind) child.kill(signal)
  }
  const [code] = await ended
  return { code, reported: jsonLines(reported.join('\n')), stderr: await stderr }
}

async function reportsOf(...args: string[]) {
  const { stdout } = await servanda([...args, '--json'], { cwd })
  return jsonLines(stdout)
}

test('a folder that somebody stops is whole so far, says so, and goes on with the same command', async () => {
  const { code, reported, stderr } = await stopped('SIGINT', 5)
  expect(code).toBe(130)
  expect(stderr).toMatch(/stopped behind \d+ of 300; the same command goes on from there/)
  expect(reported.length).toBeLessThan(FILES)
  expect(await reportsOf('list', 'documents', '--limit', '1000')).toHaveLength(reported.length)
  const again = await reportsOf('add', 'many')
  expect(again.filter(({ status }) => status === 'unchanged')).toHaveLength(reported.length)
  expect(again.filter(({ status }) => status === 'added')).toHaveLength(FILES - reported.length)
}, 60_000)

test('a folder whose reading is killed keeps what was reported, no half record, and goes on', async () => {
  const { code, reported } = await stopped('SIGKILL', 40)
  expect(code).toBe(null)
  const kept = (await reportsOf('list', 'documents', '--limit', '1000')).map(({ source }) => source)
  expect(kept).toEqual(expect.arrayContaining(reported.slice(0, 40).map(({ source }) => source)))
  expect((await servanda(['verify'], { cwd })).code).toBe(0)
  await reportsOf('add', 'many')
  expect(await reportsOf('list', 'documents', '--limit', '1000')).toHaveLength(FILES)
  expect((await servanda(['verify'], { cwd })).code).toBe(0)
}, 60_000)

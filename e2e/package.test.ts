import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '..')
const STATEMENT = `Joint Statement of Norland and Sudmark

The two sides agreed to establish a railway committee before the end of 2026.
`

describe('the package, installed in an empty folder without a network', () => {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-package-'))
  const env = { ...process.env, PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}` }
  const run = (program: string, args: readonly string[], cwd = folder): string =>
    execFileSync(program, args, { cwd, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })

  let tarball = ''

  beforeAll(() => {
    const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], root))
    writeFileSync(join(folder, 'package.json'), '{ "private": true }')
    writeFileSync(join(folder, 'statement.en.txt'), STATEMENT)
    tarball = join(folder, packed.filename)
    run('npm', ['install', '--offline', tarball])
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is as package managers want it', async () => {
    const { buffer } = new Uint8Array(readFileSync(tarball))
    const { messages } = await publint({ pack: { tarball: buffer }, strict: true })
    expect(messages).toEqual([])
  })

  test('brings nothing else with it', () => {
    const installed = JSON.parse(run('npm', ['ls', '--all', '--json']))
    expect(Object.keys(installed.dependencies)).toEqual(['servanda'])
    expect(installed.dependencies.servanda.dependencies).toBeUndefined()
  })

  test('extracts provisions from a file', () => {
    const [first] = run('npx', ['servanda', 'extract', 'statement.en.txt']).split('\n')
    const { kind, start, end, quote } = JSON.parse(first ?? '')
    expect(kind).toBe('commitment')
    expect(STATEMENT.slice(start, end)).toBe(quote)
  })

  test('serves a register that it has read documents into', async () => {
    run('npx', ['servanda', 'add', 'statement.en.txt'])
    const server = spawn('npx', ['servanda', 'serve', '--port', '0'], { cwd: folder, env, detached: true })
    try {
      const { value: url } = await createInterface(server.stdout)[Symbol.asyncIterator]().next()
      const page = await fetch(url ?? '')
      expect(page.headers.get('content-type')).toContain('text/html')
      const summary = await (await fetch(`${url}/api/summary`)).json()
      expect(summary).toMatchObject({ documents: 1, commitments: 1 })
    } finally {
      process.kill(-server.pid!)
    }
  })
})

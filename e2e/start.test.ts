import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { failingStart, startWorkbench } from './workbench.ts'

const ONE_LINE = /^servanda: [^\n]+\n$/

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-start-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('reads the examples, and says how much it found and what it left out', () => {
    const printed = inject('printed')
    expect(printed).toMatch(/added {2,}[^\n]+ provisions/)
    expect(printed).toMatch(/\d+ documents, \d+ provisions, \d+ of them commitments, \d+ mechanisms/)
    expect(printed).toMatch(/Left out, and why: \S+ \d+/)
  })

  test('a second start takes the register that is there', async () => {
    const register = join(folder, 'there.db')
    const first = await startWorkbench(register)
    await first.stop()
    const second = await startWorkbench(register)
    await second.stop()
    expect(second.printed).not.toContain('Reading')
    expect(second.printed).toMatch(/\d+ documents, /)
  })

  test('says in one line that the port is taken', async () => {
    const port = new URL(inject('url')).port
    const { code, stderr } = await failingStart(join(folder, 'there.db'), ['--port', port])
    expect(code).toBe(1)
    expect(stderr.split('\n').at(-2)).toMatch(new RegExp(`^servanda: [^\\n]*port ${port} is taken`, 'i'))
  })

  test.runIf(process.platform === 'linux')(
    'says in one line that it cannot write where the register is to be',
    async () => {
      const { code, stderr } = await failingStart('/proc/servanda.db', ['--port', '0'])
      expect(code).toBe(1)
      expect(stderr.split('\n').at(-2)).toMatch(/^servanda: [^\n]*\/proc/)
    },
  )

  test('says in one line that a port is none', async () => {
    const { code, stderr } = await failingStart(join(folder, 'none.db'), ['--port', 'harbour'])
    expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringMatching(ONE_LINE) })
  })
})

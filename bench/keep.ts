import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The tests of keeping, at length: a thousand processes killed while they write, ten thousand bytes changed. */
const TESTS = ['packages/register/src/log/killed.test.ts', 'packages/register/src/verbs/changed-bytes.test.ts']
const COUNTS = { SERVANDA_KILLS: '1000', SERVANDA_BYTES: '10000' }

const root = join(import.meta.dirname, '..')
const vitest = join(root, 'node_modules/vitest/vitest.mjs')
const { status } = spawnSync(process.execPath, [vitest, 'run', ...TESTS], {
  cwd: root,
  stdio: 'inherit',
  env: { ...COUNTS, ...process.env },
})
process.exitCode = status ?? 1

import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

test('a process that has read a page ends by itself', async () => {
  const words =
    "import { readBytes } from './packages/readers/src/index.ts'; console.log((await readBytes(Buffer.from('<p>Kenya will open.</p>'), { name: 'a.html' })).captured.text)"
  const root = new URL('../../../../', import.meta.url)
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', words], {
    cwd: root,
    timeout: 25_000,
  })
  expect(stdout.trim()).toBe('Kenya will open.')
})

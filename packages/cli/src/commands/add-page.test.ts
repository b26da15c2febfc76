import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { site } from '@servanda/readers/testing'
import { afterAll, expect, test } from 'vitest'
import { jsonLines, servanda } from '../run.ts'

const STATEMENT = `Joint Statement of Kenya and Peru
10 March 2025

Peru will open a consulate in Mombasa.
`

const cwd = mkdtempSync(join(tmpdir(), 'servanda-page-'))
afterAll(() => rmSync(cwd, { recursive: true, force: true }))

test('a page is added from its address, and read again as a new version when it has changed', {
  timeout: 60_000,
}, async () => {
  await using there = await site({ '/statement.en.txt': STATEMENT })
  const url = `${there.url}/statement.en.txt`
  const added = await servanda(['add', url, '--allow-host', there.place, '--json'], { cwd })
  expect(jsonLines(added.stdout)).toMatchObject([{ source: url, id: expect.any(String), status: 'added' }])

  there.pages['/statement.en.txt'] = STATEMENT.replace('a consulate', 'two consulates')
  const again = await servanda(['add', url, '--allow-host', there.place], { cwd })
  expect(again.stdout).toMatch(/^added.*version 2; 0 new, 0 gone, 1 reworded/)

  const shown = await servanda(['show', url], { cwd })
  expect(shown.stdout).toContain('- open a consulate in Mombasa')
  expect(shown.stdout).toContain('+ open two consulates in Mombasa')
})

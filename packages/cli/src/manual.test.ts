import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { manual } from './manual.ts'

test('docs/cli.md says what the commands say (npm run generate renews it)', async () => {
  expect(readFileSync(new URL('../../../docs/cli.md', import.meta.url), 'utf8')).toBe(await manual())
})

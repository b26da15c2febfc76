import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { simplifiedTable } from './generate-simplified.ts'

test('the table of simplified characters is the one that the generator writes', async () => {
  const written = readFileSync(new URL('./generated/simplified.ts', import.meta.url), 'utf8')
  expect(written).toBe(await simplifiedTable())
})

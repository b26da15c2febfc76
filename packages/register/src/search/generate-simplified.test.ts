import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FILE, simplifiedTable } from './generate-simplified.ts'

test('the table of simplified characters is the one that the generator writes', async () => {
  expect(readFileSync(FILE, 'utf8')).toBe(await simplifiedTable())
})

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { frameworkJsonSchema } from './generate-schema.ts'

test('the schema beside the frameworks is the one that the generator writes', () => {
  const written = readFileSync(new URL('../../../../frameworks/schema.json', import.meta.url), 'utf8')
  expect(written).toBe(frameworkJsonSchema())
})

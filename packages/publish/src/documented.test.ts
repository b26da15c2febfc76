import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FORMATS, TABLES } from './index.ts'

const page = readFileSync(new URL('../../../docs/exports.md', import.meta.url), 'utf8')
const named = new Set([...page.matchAll(/`(\w+)`/g)].map(([, name]) => name))

test('docs/exports.md names every format and every table', () => {
  for (const name of [...Object.keys(FORMATS), ...Object.keys(TABLES)]) expect(named).toContain(name)
})

test.each(Object.entries(TABLES))('docs/exports.md names every column of %s', (_name, { about, where }) => {
  for (const column of Object.keys({ ...about, ...where })) expect(named).toContain(column)
})

import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { commands } from './index.ts'

test('every file of a command has its line in the index', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => !/^index\.|\.test\.ts$/.test(file))
  expect(Object.keys(commands).sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort())
})

test('every line in the index loads the command of its name', async () => {
  for (const [name, load] of Object.entries(commands)) expect((await load()).name()).toBe(name)
})

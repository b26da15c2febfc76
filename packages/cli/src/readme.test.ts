import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { jsonLines, servanda } from './run.ts'

const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

test('the example of the README is what extract makes of its sentence', async () => {
  const sentence = /\n```text\n(.+?\n)```/s.exec(readme)?.[1]
  const shown = /\n```json\n(.+?)```/s.exec(readme)?.[1] ?? ''
  const { stdout } = await servanda(['extract', '-'], { input: sentence ?? '' })
  expect(jsonLines(stdout)).toEqual([JSON.parse(shown)])
})

test('the README can be read on one page', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(100)
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { codedText, parseOffsets } from '../../coded.ts'
import { capture, root } from '../../reading.ts'

const folder = join(root, 'examples', 'china-vietnam')
const documents = readdirSync(folder).sort()
const codings = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.jsonl'))
const textOf = (name: string): string => {
  const { text, from } = capture(join(folder, name))
  return text.slice(from)
}

describe.each(documents)('the example %s', (name) => {
  test('says before anything else that it is not the official text', () => {
    expect(capture(join(folder, name)).facts.notice?.value).toMatch(/not the official text$/)
    expect(textOf(name).slice(0, 800)).toMatch(/not (an|the) official text/)
  })

  test('ends with its sources, or goes on with nothing but furniture', () => {
    expect(capture(join(folder, name)).text).toMatch(/\nsources: \S.*\n---\n/)
    expect(textOf(name)).toMatch(/\nSources:\n(- .+\n){2,}/)
  })

  test('quotes nobody', () => {
    expect(textOf(name).replaceAll('"3+3"', '')).not.toMatch(/["“”«»]/)
  })
})

test('the joint statement has its eleven sections, in order', () => {
  const statement = textOf('2025-04-16-newsletter-joint-statement.en.txt')
  expect([...statement.matchAll(/^([IVX]+)\. /gm)].map((match) => match[1])).toEqual(
    'I II III IV V VI VII VIII IX X XI'.split(' '),
  )
})

test.each(codings)('the coding %s belongs to its text, one provision behind the other', (name) => {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8')
  const { text, bytes } = capture(join(folder, codedText(lines)))
  const { rows } = parseOffsets(text, bytes, lines)
  expect(rows.length).toBeGreaterThan(20)
  for (const [n, row] of rows.entries()) {
    expect(row.start, text.slice(row.start, row.end)).toBeGreaterThanOrEqual(rows[n - 1]?.end ?? 0)
    expect(text.slice(row.start, row.end)).toBe(text.slice(row.start, row.end).trim())
  }
})

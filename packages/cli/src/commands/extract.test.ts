import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { jsonLines, servanda } from '../run.ts'

const STATEMENT = `title: Joint Statement of Kenya and Peru
date: 2025-03-10
---
🐟 A day at sea

Kenya and Peru agreed to set up a fisheries committee before the end of 2026.

Peru will open a consulate in Mombasa.
`

describe('servanda extract', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'servanda-extract-'))
  const file = (name: string, text: string): string => {
    writeFileSync(join(cwd, name), text)
    return name
  }
  const statement = file('statement.en.txt', STATEMENT)
  const other = file('other.en.txt', 'Kenya will host the next meeting.\n')
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  test('prints one JSON object for each provision, whose offsets count in the file as it is', async () => {
    const { code, stdout, stderr } = await servanda(['extract', statement], { cwd })
    const rows = jsonLines(stdout)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(rows.map((row) => row.quote)).toEqual(rows.map((row) => STATEMENT.slice(Number(row.start), Number(row.end))))
    expect(rows.map(({ kind, by, bindingness }) => ({ kind, by, bindingness }))).toEqual([
      { kind: 'commitment', by: ['Kenya', 'Peru'], bindingness: 'firm' },
      { kind: 'commitment', by: ['Peru'], bindingness: 'firm' },
    ])
    expect(rows.every((row) => row.rule && row.version && !('source' in row))).toBe(true)
  })

  test('names the source of each line where there are several files', async () => {
    const { stdout } = await servanda(['extract', statement, other], { cwd })
    expect(new Set(jsonLines(stdout).map((row) => row.source))).toEqual(new Set([statement, other]))
  })

  test('prints the same for the same text, also from standard input', async () => {
    const [one, two] = await Promise.all([
      servanda(['extract', statement], { cwd }),
      servanda(['extract', '--lang', 'en', '-'], { cwd, input: STATEMENT }),
    ])
    expect(two.stdout).toBe(one.stdout)
  })

  test('counts deadlines from the date that is given', async () => {
    const yearly = file('yearly.en.txt', 'The two sides agreed to open the road within this year.\n')
    const [row] = jsonLines((await servanda(['extract', '--date', '2031-05-01', yearly], { cwd })).stdout)
    expect(row?.due).toMatchObject({ kind: 'date', to: '2031-12-31' })
  })

  test('shows people a table', async () => {
    const { stdout } = await servanda(['extract', '--format', 'table', other], { cwd })
    expect(stdout).toMatch(/^section +kind +bindingness +by +due +quote\n/)
  })

  test('goes on behind a file that is not there, and says so', async () => {
    const { code, stdout, stderr } = await servanda(['extract', 'lost.txt', other], { cwd })
    expect(code).toBe(1)
    expect(stderr).toBe('servanda: lost.txt: there is no such file\n')
    expect(jsonLines(stdout)).toHaveLength(1)
  })

  test.each([
    ['a folder', () => '.', /^servanda: \.: is a folder; name its files/],
    ['an empty file', () => file('empty.txt', ''), /^servanda: empty\.txt /],
    ['a picture', () => file('picture.png', '\u0000\u0001'), /^servanda: picture\.png /],
  ])('refuses %s in one line', async (_, path, line) => {
    const { code, stdout, stderr } = await servanda(['extract', path()], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(line)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('refuses a date that is none', async () => {
    const { code, stderr } = await servanda(['extract', '--date', 'tomorrow', statement], { cwd })
    expect(code).toBe(1)
    expect(stderr).toMatch(/^servanda: "tomorrow" is not a date[^\n]*\n$/)
  })
})

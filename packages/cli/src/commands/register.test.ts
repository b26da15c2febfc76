import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { jsonLines, servanda } from '../run.ts'

const STATEMENT = `Joint Statement of Kenya and Peru
10 March 2025

The two sides agreed to set up a fisheries committee before the end of 2026.

Peru will open a consulate in Mombasa.
`

describe('a desk officer keeps a register', () => {
  const cwd = mkdtempSync(join(tmpdir(), 'servanda-register-'))
  const run = (...args: string[]) => servanda(args, { cwd })
  const lines = async (...args: string[]) => jsonLines((await run(...args, '--json')).stdout)

  let added: readonly Record<string, unknown>[]
  beforeAll(async () => {
    writeFileSync(join(cwd, '2025-03-10-statement.en.txt'), STATEMENT)
    writeFileSync(join(cwd, 'picture.png'), '\u0000\u0001')
    added = await lines('add', '2025-03-10-statement.en.txt')
  })
  afterAll(() => rmSync(cwd, { recursive: true, force: true }))

  test('makes an empty one once, and is told when it is there already', async () => {
    expect(await run('init', '--register', 'own.db')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('own.db'),
    })
    const again = await run('init', '--register', 'own.db')
    expect(again.code).toBe(1)
    expect(again.stderr).toMatch(/^servanda: [^\n]*own\.db[^\n]*\n$/)
  })

  test('adds a document, and a second time changes nothing', async () => {
    expect(added).toMatchObject([{ source: '2025-03-10-statement.en.txt', status: 'added', id: expect.any(String) }])
    const again = await lines('add', '2025-03-10-statement.en.txt')
    expect(again).toMatchObject([{ status: 'unchanged', id: added[0]?.id }])
  })

  test('is told what could not be read, with an exit code that scripts see', async () => {
    const { code, stdout } = await run('add', 'picture.png', '--json')
    expect(code).toBe(1)
    expect(jsonLines(stdout)).toMatchObject([{ source: 'picture.png', status: 'failed', reason: expect.any(String) }])
  })

  test('sees what new rules would change before they are applied', async () => {
    expect(await run('reread', '--preview')).toMatchObject({
      code: 0,
      stderr: 'every text was read by the rules of now\n',
    })
    const database = new DatabaseSync(join(cwd, 'servanda.db'))
    database.exec("update document set pipeline = 'older'; update provision set pillar = 'people' where n = 1")
    database.close()
    const { stdout, stderr } = await run('reread', '--preview')
    expect(stdout).toMatch(/older → .*\n {2}~ set up a fisheries committee.*\(pillar; was commitment · firm · people/)
    expect(stderr).toContain('1 texts were read by others: 0 new, 0 gone, 1 coded otherwise')
    expect(await lines('reread')).toMatchObject([{ source: '2025-03-10-statement.en.txt' }])
    expect(await lines('reread', '--preview')).toEqual([])
  })

  test('takes a brief to a meeting, on any day', async () => {
    const { stdout } = await run('brief', '--words', 'fisheries', '--as-of', '2027-01-01')
    expect(stdout).toMatch(/^# Brief of 2027-01-01\n/)
    expect(stdout).toMatch(/## Overdue \(1\)\n\n- .*“set up a fisheries committee.*\[1, no\. 1, 73–\d+\\\]\n/)
    expect(await run('brief', '--sort', 'date')).toMatchObject({ code: 2, stdout: '' })
  })

  test('sees what is due on any day, and takes it into a calendar', async () => {
    expect(await lines('list', 'deadlines', '--overdue', '--as-of', '2027-01-01')).toMatchObject([
      { entry: 'deadline', to: '2026-12-31', convention: 'named', overdue: true },
    ])
    expect((await run('export', 'ics')).stdout).toContain('DTEND;VALUE=DATE:20270101')
    expect(await run('list', 'places', '--overdue')).toMatchObject({ code: 2, stdout: '' })
  })

  test('sees topics by documents, and an item as it was on a day', async () => {
    expect((await run('topics', '--topic', 'fisheries')).stdout).toMatch(/^topic +\[1\]\nfisheries +1\/1 firm\n/)
    const [item] = await lines('list', 'items', '--words', 'consulate')
    expect(await run('show', String(item!['id']), '--as-of', '2025-03-10')).toMatchObject({ code: 0 })
    expect(await run('show', String(item!['id']), '--as-of', '2025-03-09')).toMatchObject({ code: 1, stdout: '' })
  })

  test('lists documents, provisions and items as JSON Lines', async () => {
    expect(await lines('list', 'documents')).toMatchObject([
      {
        source: '2025-03-10-statement.en.txt',
        date: '2025-03-10',
        language: 'en',
        title: 'Joint Statement of Kenya and Peru',
      },
    ])
    const provisions = await lines('list', 'provisions', '--kind', 'commitment')
    expect(provisions.map((row) => STATEMENT.slice(Number(row.start), Number(row.end)))).toEqual(
      provisions.map((row) => row.quote),
    )
    expect(await lines('list', 'items')).toHaveLength(provisions.length)
    expect(await lines('list', 'items', '--by', 'Peru', '--due', 'date')).toHaveLength(1)
  })

  test('lists the bodies with every place that names them', async () => {
    const [body] = await lines('list', 'mechanisms')
    expect(body).toMatchObject({ type: 'mechanism', name: expect.stringMatching(/committee/i) })
    const [mention] = (body?.mentions ?? []) as { source: string; start: number; end: number; quote: string }[]
    expect(mention?.source).toBe('2025-03-10-statement.en.txt')
    expect(STATEMENT.slice(mention?.start, mention?.end)).toBe(mention?.quote)
  })

  test.each(['items', 'mechanisms'])('reads %s as a table', async (kind) => {
    const { code, stdout, stderr } = await run('list', kind)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^id +mentions /)
    expect(stderr).toMatch(new RegExp(`^\\d+ ${kind}\n$`))
  })

  test.each(['documents', 'provisions', 'items', 'mechanisms'])(
    'opens one of the %s by the id that the list shows',
    async (kind) => {
      const [row] = await lines('list', kind)
      const page = await run('show', String(row?.id))
      expect(page).toMatchObject({ code: 0, stdout: expect.stringContaining(String(row?.id)) })
    },
  )

  test('opens a document by the name of its file, as one JSON object', async () => {
    const { stdout } = await run('show', '2025-03-10-statement.en.txt', '--json')
    expect(JSON.parse(stdout)).toMatchObject({ id: added[0]?.id, text: STATEMENT })
  })

  test('is told that an id stands for nothing', async () => {
    const { code, stdout, stderr } = await run('show', 'nobody')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^servanda: [^\n]*nobody[^\n]*\n$/)
  })

  test('lays two documents side by side, with the words that differ', async () => {
    const later = STATEMENT.replace('10 March 2025', '11 March 2026').replace('a consulate', 'a large consulate')
    writeFileSync(join(cwd, '2026-03-11-statement.en.txt'), later)
    const names = ['2026-03-11-statement.en.txt', '2025-03-10-statement.en.txt']
    await run('add', ...names, '--register', 'two.db')
    const { stdout } = await run('compare', ...names, '--register', 'two.db')
    expect(stdout).toContain('open a {+large +}consulate in Mombasa')
  })

  test('follows an item through the documents', async () => {
    const [item] = await lines('list', 'items', '--register', 'two.db', '--words', 'consulate')
    const { stdout } = await run('trace', String(item?.id), '--register', 'two.db')
    expect(stdout).toMatch(/first.*reworded/s)
  })

  test.each([
    ['csv', /^\ufeff?[^\n]*quote/],
    ['jsonl', /^\{.*"quote":/],
    ['md', /consulate/],
  ])('takes the items home as %s', async (format, beginning) => {
    const { code, stdout } = await run('export', format)
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringMatching(beginning) })
    expect(stdout).toContain('open a consulate in Mombasa')
  })

  test('finds words, best first', async () => {
    const [hit] = await lines('search', 'CONSULATE', 'mombasa')
    expect(hit).toMatchObject({ quote: expect.stringContaining('consulate'), score: expect.any(Number) })
    expect((await run('search', 'consulate')).stdout).toContain('consulate')
  })

  test('has every quote checked', async () => {
    expect(JSON.parse((await run('verify', '--json')).stdout)).toMatchObject({ documents: 1, problems: [] })
    expect(await run('verify')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('every one is as it was kept'),
    })
  })

  test('decides on what waits, with a name and a reason, and takes it back', async () => {
    const waiting = await lines('review', '--kind', 'commitment')
    const id = String(waiting[1]!.id)
    const rejected = await run('review', id, '--reject', '--reason', 'known', '--as', 'Amina', '--json')
    const { first } = JSON.parse(rejected.stdout)
    expect(await lines('list', 'log')).toContainEqual(
      expect.objectContaining({ n: first, by: 'Amina', action: 'decide', reason: 'known' }),
    )
    expect((await run('undo', String(first))).code).toBe(0)
    expect(await lines('review', '--kind', 'commitment')).toEqual(waiting)
  }, 60_000)

  test('says which provisions are about one thing, which are not, and what is one item', async () => {
    const [a, b] = (await lines('list', 'provisions')).map(({ id }) => String(id))
    const linked = await run('link', a!, b!, '--relation', 'wider', '--reason', 'one programme')
    expect(linked).toMatchObject({ code: 0, stderr: expect.stringMatching(/undo with: servanda undo \d+/) })
    const [row] = await lines('list', 'links')
    expect(row).toMatchObject({ a: { id: a }, b: { id: b }, relation: 'wider', decision: { reason: 'one programme' } })
    const split = await run('split', String((row!.a as { itemId: string }).itemId), b!)
    expect(split.stdout).toMatch(/^1 link decided\nitems \S+ \S+\n$/)
    const items = split.stdout.trim().split(' ').slice(-2)
    expect((await run('merge', ...items)).stdout).toMatch(/^1 link decided\nitem \S+\n$/)
    expect(await run('unlink', a!, a!)).toMatchObject({ code: 1, stderr: expect.stringContaining('give two') })
    await run('unlink', a!, b!)
  }, 120_000)

  test('sees what a filter would decide, and is told what a decision lacks', async () => {
    const preview = await run('review', '--accept', '--kind', 'commitment', '--preview')
    expect(preview.stdout).toContain('2 would be accepted in 1 document')
    const [row] = await lines('review')
    const without = await run('review', String(row!.id), '--reject')
    expect(without).toMatchObject({ code: 1, stderr: expect.stringContaining('a reason') })
    const edited = await run('review', String(row!.id), '--accept', '--set', 'colour=red')
    expect(edited).toMatchObject({ code: 2, stderr: expect.stringContaining('give kind, bindingness') })
  })

  test('gives others a checkpoint and finds out later what was changed', async () => {
    expect((await run('verify', '--checkpoint', 'june.json')).code).toBe(0)
    expect(await run('verify', '--against', 'june.json')).toMatchObject({ code: 0 })
    expect(await run('verify', '--against', '2025-03-10-statement.en.txt')).toMatchObject({ code: 2 })
  })

  test('is told which file is no register', async () => {
    const { code, stderr } = await run('list', 'items', '--register', 'picture.png')
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(/^servanda: [^\n]*picture\.png[^\n]*\n$/),
    })
    expect(await run('verify', '--register', 'none.db')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^servanda: [^\n]*none\.db/),
    })
  })

  test('may stop reading a list half way', async () => {
    const program = resolve(import.meta.dirname, '../../bin/servanda.mjs')
    const child = spawn('sh', ['-c', `"${process.execPath}" "${program}" list provisions --json | head -n 1`], { cwd })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk) => errors.push(chunk))
    child.stdout.resume()
    await new Promise((ended) => child.once('exit', ended))
    expect(Buffer.concat(errors).toString()).toBe('')
  })
})

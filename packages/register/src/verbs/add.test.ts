import { mkdirSync, symlinkSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { testRegister } from '../testing/register.ts'
import { NEWSLETTER, STATEMENT, TALKS, TEXTS } from '../testing/texts.ts'

describe('adding documents', () => {
  test('reports each document with what was found in it', async () => {
    await using made = await testRegister()
    expect(await made.add(TEXTS)).toEqual([
      { source: '2025-03-10-statement.en.txt', id: expect.any(String), status: 'added', provisions: 3, commitments: 3 },
      { source: '2025-09-02-talks.en.txt', id: expect.any(String), status: 'added', provisions: 3, commitments: 1 },
    ])
  })

  test('the same file again changes nothing and says so', async () => {
    await using made = await testRegister(TEXTS)
    const before = await made.register.summary()
    expect((await made.add(TEXTS)).map(({ status, reason }) => [status, reason])).toEqual([
      ['unchanged', 'is in the register already'],
      ['unchanged', 'is in the register already'],
    ])
    expect(await made.register.summary()).toEqual(before)
  })

  test('the same text under another name, or twice in one go, is kept once', async () => {
    await using made = await testRegister()
    const reports = await made.add({ 'one.en.txt': STATEMENT, 'two.en.txt': STATEMENT })
    expect(reports.map(({ status, reason }) => [status, reason])).toEqual([
      ['added', undefined],
      ['unchanged', 'holds the same text as one.en.txt'],
    ])
    expect(reports[1]?.id).toBe(reports[0]?.id)
  })

  test('facts given with a text that is there already are not taken, which is said', async () => {
    await using made = await testRegister(TEXTS)
    const [report] = await made.add({ 'copy.en.txt': STATEMENT }, { facts: { date: '2031-01-01' } })
    expect(report?.reason).toContain('the facts given now are not taken')
  })

  test('another text under a name that is taken is another document', async () => {
    await using made = await testRegister({ 'news.en.txt': STATEMENT })
    const [report] = await made.add({ 'news.en.txt': TALKS })
    expect(report?.status).toBe('added')
    expect((await made.register.documents()).total).toBe(2)
    expect((await made.register.document('news.en.txt'))?.id).toBe(report?.id)
  })

  test('a document inside another is one of its own, whose offsets count in the captured text', async () => {
    await using made = await testRegister()
    const [report] = await made.add({ 'letter.en.txt': NEWSLETTER })
    const [inside] = report?.embedded ?? []
    expect(inside?.title).toMatch(/^Joint Statement of the Republic of Kenya/)
    const statement = await made.register.document(inside!.id)
    expect(statement).toMatchObject({
      source: 'letter.en.txt',
      date: '2025-03-10',
      genre: 'joint-statement',
      start: inside?.start,
      end: inside?.end,
      within: report?.id,
      text: NEWSLETTER,
    })
    expect(statement?.codings.map(({ quote }) => quote)).toContain('open a consulate in Mombasa')
    for (const { start, end, quote } of statement!.codings) {
      expect(NEWSLETTER.slice(start, end)).toBe(quote)
      expect(start).toBeGreaterThanOrEqual(statement!.start!)
      expect(end).toBeLessThanOrEqual(statement!.end!)
    }
    expect((await made.register.document(report!.id!))?.embedded.map(({ id }) => id)).toEqual([inside?.id])
  })

  test('an upload is kept under its name, which is no path', async () => {
    await using made = await testRegister()
    const bytes = new TextEncoder().encode(STATEMENT)
    const [report] = await allOf(made.register.add([{ name: '../../etc/letter.en.txt', bytes }]))
    expect(report).toMatchObject({ status: 'added', source: 'letter.en.txt' })
  })

  test('says before each file which one it is and how many there are', async () => {
    await using made = await testRegister()
    const seen: unknown[] = []
    await made.add(TEXTS, { onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([
      { done: 0, total: 2, source: '2025-03-10-statement.en.txt' },
      { done: 1, total: 2, source: '2025-09-02-talks.en.txt' },
    ])
  })

  test('keeps what a reader who stops listening half way has been told', async () => {
    await using made = await testRegister()
    for (const [name, text] of Object.entries(TEXTS)) made.folder.file(name, text)
    for await (const report of made.register.add(Object.keys(TEXTS).map(made.folder.at))) {
      expect(await made.register.document(report.id!)).toBeDefined()
      break
    }
    expect((await made.register.verify()).problems).toEqual([])
  })
})

describe('what cannot be read is said, and remembered as an issue', () => {
  test.each([
    ['a picture', 'map.png', '\u0000\u0001', /\.png files are not read yet/],
    ['an empty file', 'empty.txt', ' \n', /holds no text/],
    ['a broken PDF called a text', 'paper.txt', '%PDF-1.7', /cannot be read as pdf/],
  ])('%s', async (_, name, content, reason) => {
    await using made = await testRegister()
    const [report] = await made.add({ [name]: content })
    expect(report).toMatchObject({ source: name, status: 'failed', reason: expect.stringMatching(reason) })
    expect((await made.register.issues()).rows).toMatchObject([{ source: name, severity: 'error' }])
  })

  test('once, however often it is tried, and no longer once it is read', async () => {
    await using made = await testRegister()
    await made.add({ 'late.en.txt': '' })
    await made.add({ 'late.en.txt': '' })
    expect((await made.register.issues()).total).toBe(1)
    await made.add({ 'late.en.txt': STATEMENT })
    expect((await made.register.issues()).total).toBe(0)
  })

  test('a file that is not there fails, and the next one is read', async () => {
    await using made = await testRegister()
    const paths = [made.folder.at('lost.txt'), made.folder.file('here.en.txt', STATEMENT)]
    expect((await allOf(made.register.add(paths))).map(({ status, reason }) => [status, reason])).toEqual([
      ['failed', 'no such file or folder'],
      ['added', undefined],
    ])
  })

  test('in a folder, what nobody reads is skipped', async () => {
    await using made = await testRegister()
    mkdirSync(made.folder.at('in/deep'), { recursive: true })
    made.folder.file('in/deep/statement.en.txt', STATEMENT)
    made.folder.file('in/map.png', '\u0000')
    made.folder.file('in/.hidden.txt', STATEMENT)
    symlinkSync(made.folder.at('in'), made.folder.at('in/round'))
    const reports = await allOf(made.register.add([made.folder.at('in')]))
    expect(reports.map(({ source, status }) => [source, status])).toEqual([
      ['.hidden.txt', 'skipped'],
      ['statement.en.txt', 'added'],
      ['map.png', 'skipped'],
      ['round', 'skipped'],
    ])
  })

  test.each([
    ['date', 'tomorrow', /is not a date/],
    ['language', 'English!', /is not a language/],
    ['genre', 'poem', /is not a genre/],
  ])('a %s that is none is refused before anything is read', async (field, value, line) => {
    await using made = await testRegister()
    await expect(made.add(TEXTS, { facts: { [field]: value } })).rejects.toThrow(
      expect.objectContaining({ code: 'fact-value', message: expect.stringMatching(line) }),
    )
    expect((await made.register.documents()).total).toBe(0)
  })
})

import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import { openRegister } from '../open.ts'
import { testRegister } from '../testing/register.ts'
import { NEWSLETTER, TEXTS } from '../testing/texts.ts'

describe('verify', () => {
  test('finds nothing wrong with a register that nobody touched', async () => {
    await using made = await testRegister({ ...TEXTS, 'letter.en.txt': NEWSLETTER })
    const report = await made.register.verify()
    expect(report).toMatchObject({ documents: 4, problems: [] })
    expect(report.provisions).toBeGreaterThanOrEqual(10)
    expect(report.mentions).toBeGreaterThanOrEqual(10)
  })

  test.each([
    [
      'a text',
      "update capture set text = replace(text, 'Peru', 'Chad')",
      ['verify/quote-moved', 'verify/text-changed'],
    ],
    ['an original', "update capture set original = x'00'", ['verify/original-changed']],
    [
      'a quote',
      "update provision set quote = 'abolish the navy' where n = 1",
      ['verify/not-searchable', 'verify/quote-moved', 'verify/rows-changed', 'verify/search-stray'],
    ],
    [
      'a place',
      'update provision set span_start = span_start + 1, span_end = span_end + 1 where n = 1',
      ['verify/quote-moved', 'verify/rows-changed'],
    ],
    ['who it is by', "update provision set parties = '[]'", ['verify/rows-changed']],
    ['a deadline', "update provision set due_to = '2099-01-01' where due_to is not null", ['verify/rows-changed']],
    ['a name', "update mention set quote = 'Chad' where n = 1", ['verify/quote-moved', 'verify/rows-changed']],
    ['a title', "update document set title = 'Nothing'", ['verify/rows-changed']],
    ['a row', 'delete from mention', ['verify/rows-changed']],
    ['a capture', 'delete from capture', ['verify/capture-missing', 'verify/document-stray', 'verify/rows-miscounted']],
    ['a link', "update link set relation = 'weaker'", ['verify/row-changed']],
    ['when a text was added', "update capture set added = '1999-01-01'", ['verify/row-changed']],
    ['an entry of the search index', 'delete from search_row', ['verify/not-searchable', 'verify/search-stray']],
    [
      'a word of the search index',
      "insert into search_index (rowid, terms) values (1, 'navi')",
      ['verify/search-stray'],
    ],
    [
      'a length in the search index',
      "update search_index_docsize set sz = x'05' where id = 1",
      ['verify/search-stray'],
    ],
    ['a key of links', 'update link_key set place = place + 1', ['verify/misfiled']],
    ['that there is a link', 'delete from link', ['verify/rows-miscounted']],
    [
      'that there is none',
      'insert into link select document_id, n, earlier_id, earlier_n + 1, relation, score, reasons, seal from link limit 1',
      ['verify/row-changed', 'verify/rows-miscounted'],
    ],
    [
      'which page it was',
      "insert into grouped select 'x', seal from grouped limit 1",
      ['verify/row-changed', 'verify/rows-miscounted'],
    ],
    [
      'the last entry of the log',
      'delete from log_entry where n = (select max(n) from log_entry)',
      ['verify/not-as-entered', 'verify/rows-miscounted'],
    ],
  ])('notices when somebody changes %s', async (_, sql, codes) => {
    await using made = await testRegister(TEXTS)
    const database = new DatabaseSync(made.register.file, { defensive: false })
    database.exec(sql)
    database.close()
    const { problems } = await made.register.verify()
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(codes)
    for (const { message } of problems) expect(message).toMatch(/^[^\n]+$/)
  })

  test('says so when the file itself is damaged', async () => {
    await using made = await testRegister(TEXTS)
    const { readFileSync, writeFileSync } = await import('node:fs')
    await made.register.close()
    const bytes = readFileSync(made.register.file)
    writeFileSync(made.register.file, bytes.fill(0x41, 8192, bytes.length - 4096))
    const opened = openRegister(made.register.file).then(async (register) => {
      const { problems } = await register.verify().finally(() => register.close())
      return problems.map(({ code }) => code)
    })
    const outcome = await opened.catch((error: { readonly code?: string }) => [error.code])
    expect(['verify/file', 'register-damaged']).toContain(outcome[0])
  })
})

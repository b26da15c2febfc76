import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { openRegister, type Register, ServandaError } from '@servanda/register'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { createLog } from './log.ts'
import { resources } from './routes/index.ts'
import { brief } from './schemas/brief.ts'
import { calendarPage } from './schemas/calendar.ts'
import { comparison } from './schemas/comparison.ts'
import { backupReport, doctorReport } from './schemas/doctor-report.ts'
import { documentDetail, documentRow } from './schemas/document.ts'
import { issueRow } from './schemas/issue.ts'
import { itemDetail, itemRow } from './schemas/item.ts'
import { linkRow } from './schemas/link.ts'
import { facets } from './schemas/page.ts'
import { provisionRow } from './schemas/provision.ts'
import { searchHit } from './schemas/search-hit.ts'
import { signedSetList } from './schemas/signed-set.ts'
import { summary } from './schemas/summary.ts'
import { thingDetail, thingRow } from './schemas/thing.ts'
import { timeline } from './schemas/timeline.ts'
import { topicTable } from './schemas/topic-table.ts'
import { verifyReport } from './schemas/verify-report.ts'
import { type House, ORIGIN, openHouse, statement } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('every answer is what its schema says, no field more', () => {
  const exactly = (schema: z.ZodType, value: unknown) => expect(schema.parse(value)).toEqual(value)
  const every = (schema: z.ZodType, values: readonly unknown[]) => {
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) exactly(schema, value)
  }

  test('the summary and the verification', async () => {
    exactly(summary, await house.client.summary())
    exactly(verifyReport, await house.client.verify())
    exactly(doctorReport, await house.client.doctor())
    exactly(doctorReport, await house.client.rebuild())
  })

  test('a backup, which is a whole register beside the one in use', async () => {
    const report = await house.client.backup()
    exactly(backupReport, report)
    const copy = await openRegister(report.file)
    expect((await copy.verify()).problems).toEqual([])
    await copy.close()
  })

  test('a brief, which is a page of Markdown too', async () => {
    exactly(brief, await house.client.brief({ pillar: ['security'] }))
    const page = await house.ask('/api/brief.md?asOf=2026-06-01')
    expect(page.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(await page.text()).toContain('# Brief of 2026-06-01')
    expect((await house.ask('/api/brief?kind=fact')).status).toBe(400)
  })

  test('a calendar, which other calendars may subscribe to', async () => {
    exactly(calendarPage, await house.client.calendar({ asOf: '2026-06-01' }))
    const file = await house.ask('/api/calendar.ics?entry=deadline&asOf=2026-06-01')
    expect(file.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
    expect(await file.text()).toContain('DTSTART;VALUE=DATE:20260101')
  })

  test('a table of topics', async () => {
    exactly(topicTable, await house.client.topics())
    exactly(topicTable, await house.client.topics({ things: 'mechanism' }))
    exactly(topicTable, await house.client.topics({ topic: ['border', 'river'] }))
  })

  test('a timeline, and sets of texts', async () => {
    exactly(timeline, await house.client.timeline())
    exactly(signedSetList, await house.client.signedSets())
  })

  test('documents, and the quotes at their offsets', async () => {
    const page = await house.client.documents()
    every(documentRow, page.rows)
    exactly(facets, page.facets)
    const document = await house.client.document(page.rows[0]!.id)
    exactly(documentDetail, document)
    for (const { start, end, quote } of document.codings) expect(document.text.slice(start, end)).toBe(quote)
  })

  test('provisions, items, things and hits', async () => {
    const [provisions, items] = [await house.client.provisions(), await house.client.items()]
    every(provisionRow, provisions.rows)
    exactly(provisionRow, await house.client.provision(provisions.rows[0]!.id))
    every(itemRow, items.rows)
    exactly(itemDetail, await house.client.item(items.rows[0]!.id))
    const things = await house.client.things('mechanism', { mentions: true })
    every(thingRow, things.rows)
    exactly(thingDetail, await house.client.thing(things.rows[0]!.id))
    const [first] = items.rows
    const again = new File([`Joint Statement\n\nThey agreed to ${first!.provision.quote}.`], '2026-06-05-lake.en.txt')
    const form = new FormData()
    form.append('files', again)
    await house.client.add(form)
    const { rows: both } = await house.client.documents()
    exactly(comparison, await house.client.compare(both[0]!.id, both[1]!.id))
    every(linkRow, (await house.client.links()).rows)
    every(searchHit, (await house.client.search('border post')).rows)
  })
})

describe('a list', () => {
  test('gives every row once, page behind page', async () => {
    const whole = await house.client.provisions({ limit: 1000 })
    const ids: string[] = []
    let cursor: string | undefined
    do {
      const page = await house.client.provisions({ limit: 1, ...(cursor ? { cursor } : {}) })
      ids.push(...page.rows.map(({ id }) => id))
      cursor = page.next
    } while (cursor)
    expect(ids.length).toBeGreaterThan(3)
    expect(ids).toEqual(whole.rows.map(({ id }) => id))
  })

  test('takes the empty fields of a form for none', async () => {
    const answer = await house.ask('/api/items?q=&pillar=&sort=&cursor=&limit=&repeats=')
    expect(await answer.json()).toEqual(await house.client.items())
  })

  test('that has not changed is not sent twice', async () => {
    const first = await house.ask('/api/items')
    expect((await house.ask('/api/items', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304)
  })
})

describe('adding', () => {
  const formOf = (...files: readonly File[]): FormData => {
    const form = new FormData()
    for (const file of files) form.append('files', file)
    return form
  }

  test('tells of each file in a line of its own when it is durable, where lines are asked for', async () => {
    const files = ['2026-07-01-a.en.txt', '2026-07-02-b.en.txt', 'c.docx'].map(
      (name) => new File([`Text of ${name}.`], name),
    )
    const headers = { origin: ORIGIN, accept: 'application/jsonl' }
    const answer = await house.ask('/api/documents', headers, { method: 'POST', body: formOf(...files) })
    expect(answer.headers.get('content-type')).toBe('application/jsonl')
    const lines = (await answer.text()).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).status)).toEqual(['added', 'added', 'failed'])
  })

  test('is refused as ever before the first line', async () => {
    const form = formOf(new File(['Text.'], 'a.txt'))
    form.append('genre', 'a song')
    const headers = { origin: ORIGIN, accept: 'application/jsonl' }
    expect((await house.ask('/api/documents', headers, { method: 'POST', body: form })).status).toBe(400)
  })

  test('is followed by corrections of what is known about a document', async () => {
    const [row] = (await house.client.documents()).rows
    const corrected = await house.client.correct({ document: row!.id, facts: { publisher: 'Gazette' }, reason: 'r' })
    expect(documentDetail.parse(corrected)).toEqual(corrected)
    expect(corrected.publisher).toBe('Gazette')
    const wrong = house.client.correct({ document: row!.id, facts: { date: 'May' } })
    await expect(wrong).rejects.toMatchObject({ status: 400 })
    await expect(house.client.correct({ document: 'nobody', facts: { title: 'x' } })).rejects.toMatchObject({
      status: 404,
    })
  })

  test('is tried again where it failed, by name or all of it', async () => {
    await house.client.add(formOf(new File(['no archive'], 'talks.docx')))
    const { reports } = await house.client.retry(['talks.docx'])
    expect(reports).toMatchObject([{ source: 'talks.docx', status: 'failed' }])
    const stranger = await house.ask(
      '/api/retries',
      { origin: ORIGIN, 'content-type': 'application/json' },
      { method: 'POST', body: JSON.stringify({ sources: ['unheard of'] }) },
    )
    expect(stranger.status).toBe(400)
    const { rows } = await house.client.issues()
    for (const row of rows) expect(issueRow.parse(row)).toEqual(row)
    expect(rows.some(({ source, at }) => source === 'talks.docx' && at !== undefined)).toBe(true)
  })
})

describe('a download', () => {
  test.each([
    ['items', '?by=Chad'],
    ['items', '?by=Niger&q=border'],
    ['provisions', '?kind=position&sort=due&order=desc'],
    ['documents', '?language=en'],
    ['mechanisms', ''],
    ['issues', ''],
  ])('of %s%s holds exactly the rows that the table shows', async (table, query) => {
    const list = table === 'mechanisms' ? 'things/mechanism' : table
    const shown = (await (await house.ask(`/api/${list}${query}`)).json()) as { rows: { id: string }[] }
    const lines = (await (await house.ask(`/api/export/${table}.jsonl${query}`)).text()).split('\n').filter(Boolean)
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(shown.rows.map(({ id }) => id))
  })

  test.each([
    ['csv', 'text/csv; charset=utf-8; header=present'],
    ['jsonl', 'application/jsonl; charset=utf-8'],
    ['md', 'text/markdown; charset=utf-8'],
  ])('as %s is saved under its name, with its media type', async (format, type) => {
    const { headers } = await house.ask(`/api/export/items.${format}`)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toBe(`attachment; filename="servanda-items.${format}"`)
  })

  test('of CSV begins with a byte order mark', async () => {
    const bytes = new Uint8Array(await (await house.ask('/api/export/documents.csv')).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('the API refuses, with a stable code and what to do next,', () => {
  test.each([
    ['a value that the codebook does not know', '/api/items?pillar=weather', 400, 'bad-request'],
    ['a filter that it does not know', '/api/items?pilar=security', 400, 'bad-request'],
    ['two values where one can stand', '/api/items?q=a&q=b', 400, 'bad-request'],
    ['a limit beyond a thousand', '/api/items?limit=5000', 400, 'bad-request'],
    ['a cursor that it never gave', '/api/items?cursor=abc', 400, 'bad-cursor'],
    ['a type of things that is not one', '/api/things/weather', 400, 'bad-request'],
    [
      'a download narrowed by what its table does not have',
      '/api/export/documents.csv?pillar=people',
      400,
      'bad-request',
    ],
    ['a download of a table that is not one', '/api/export/treaties.csv', 404, 'not-found'],
    ['a download in a format that is not one', '/api/export/items.exe', 404, 'not-found'],
    ['a document that is not there', '/api/documents/nowhere', 404, 'not-found'],
    ['a provision that is not there', '/api/provisions/nowhere.1', 404, 'not-found'],
    ['an item that is not there', '/api/items/nowhere', 404, 'not-found'],
    ['an address that is not one', '/api/weather', 404, 'no-route'],
    ['a page where there are none', '/register', 404, 'no-route'],
  ])('%s', async (_what, path, status, code) => {
    const answer = await house.ask(path)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(answer.status).toBe(status)
    expect(await answer.json()).toEqual(
      expect.objectContaining({
        type: `urn:servanda:problem:${code}`,
        status,
        code,
        detail: expect.stringMatching(/\S/),
      }),
    )
  })

  test('another method, naming those that are', async () => {
    const answer = await house.ask('/api/items', { origin: ORIGIN }, { method: 'DELETE' })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toBe('GET, HEAD')
    expect(await answer.json()).toMatchObject({ code: 'method-refused' })
  })

  test.each<[string, () => string | FormData, string, number]>([
    ['what is no form', () => 'text', 'media-type-refused', 415],
    ['a form without a file', () => new FormData(), 'bad-request', 400],
    ['a path for an address', () => withAddress('/etc/passwd'), 'bad-request', 400],
    ['a file for an address', () => withAddress('file:///etc/passwd'), 'bad-request', 400],
    ['a date that is none', () => withFile({ date: '4 May' }), 'bad-request', 400],
    ['a genre that the codebook does not know', () => withFile({ genre: 'poem' }), 'bad-request', 400],
    ['a fact that it does not know', () => withFile({ titel: 'Lake' }), 'bad-request', 400],
  ])('an upload of %s', async (_what, body, code, status) => {
    const answer = await house.ask('/api/documents', { origin: ORIGIN }, { method: 'POST', body: body() })
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
  })

  test('a broken form', async () => {
    const headers = { origin: ORIGIN, 'content-type': 'multipart/form-data; boundary=x' }
    expect((await house.ask('/api/documents', headers, { method: 'POST', body: '--y' })).status).toBe(400)
  })

  function withAddress(address: string): FormData {
    const form = new FormData()
    form.set('addresses', address)
    return form
  }

  function withFile(facts: Readonly<Record<string, string>>): FormData {
    const form = new FormData()
    form.append('files', statement())
    for (const [fact, value] of Object.entries(facts)) form.append(fact, value)
    return form
  }
})

describe('what goes wrong behind it', () => {
  const failing = (error: Error) => {
    const register = { ...house.register, summary: () => Promise.reject(error) } as Register
    return createApp({ register, log: createLog('silent') }).request(`${ORIGIN}/api/summary`)
  }

  test('is said where somebody can do something about it', async () => {
    const answer = await failing(new ServandaError('register-busy', 'another process has kept it locked; try again'))
    expect(answer.status).toBe(503)
    expect(await answer.json()).toMatchObject({ detail: 'another process has kept it locked; try again' })
  })

  test('is not shown to strangers where nobody can', async () => {
    const answer = await failing(new Error('secret in /home/officer'))
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({ code: 'internal' })
    expect(text).not.toContain('secret')
  })
})

describe('the house', () => {
  test('every file in routes/ that adds a resource has its line in the index', () => {
    const files = readdirSync(join(import.meta.dirname, 'routes')).filter(
      (name) => !/^(index|route)\.ts$|\.test\.ts$/.test(name),
    )
    expect(resources).toHaveLength(files.length)
    expect(new Set(resources).size).toBe(files.length)
  })

  test('the description knows no field that is null', async () => {
    expect(await (await house.ask('/openapi.json')).text()).not.toContain('"null"')
  })

  test('the description names every address under /api that is answered', async () => {
    const { openapi, paths } = (await (await house.ask('/openapi.json')).json()) as { openapi: string; paths: object }
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`),
    )
    const answered = house.app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/'))
      .map(({ method, path }) => `${method} ${path}`)
    expect(openapi).toBe('3.1.0')
    expect(described.sort()).toEqual([...new Set(answered)].sort())
  })
})

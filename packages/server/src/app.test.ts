import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister, type Register } from '@servanda/register'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { createClient, ProblemError } from './client/index.ts'
import { createLog } from './log.ts'
import { resources } from './routes/index.ts'
import { serve } from './serve.ts'

const TEXT = `Joint Statement of Chad and Niger on the Lake

1. Chad and Niger agreed to open a second border post and train its staff within the year. They will share river data.

2. Chad stands ready to host the first meeting of the Joint Committee on Fisheries. Niger welcomed the signing of the protocol on reeds.
`
const ORIGIN = 'http://127.0.0.1:4720'
const folder = mkdtempSync(join(tmpdir(), 'servanda-server-'))
let register: Register
let app: ReturnType<typeof createApp>

beforeAll(async () => {
  register = await openRegister(join(folder, 'servanda.db'), { create: true })
  app = createApp({ register, log: createLog('silent') })
  const form = new FormData()
  form.append('files', new File([TEXT], '2026-05-04-lake.en.txt'))
  const answer = await app.request(`${ORIGIN}/api/documents`, {
    method: 'POST',
    body: form,
    headers: { origin: ORIGIN },
  })
  expect(answer.status).toBe(200)
})

afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true })
})

const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(`${ORIGIN}${path}`, { headers }))

describe('the API answers', () => {
  test.each([
    '/api/summary',
    '/api/documents',
    '/api/provisions?kind=commitment&kind=position&limit=2',
    '/api/items?sort=due&order=desc',
    '/api/things/mechanism?mentions=true',
    '/api/search?q=border',
    '/api/issues',
    '/api/verify',
    '/openapi.json',
  ])('%s with JSON', async (path) => {
    const answer = await ask(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toContain('json')
  })

  test('pages of a list one behind the other give every row once', async () => {
    const client = createClient(async (request) => app.fetch(request), ORIGIN)
    const whole = await client.provisions({ limit: 1000 })
    const ids: string[] = []
    for (let cursor: string | undefined, n = 0; n === 0 || cursor; n++) {
      const page = await client.provisions({ limit: 1, ...(cursor ? { cursor } : {}) })
      ids.push(...page.rows.map(({ id }) => id))
      cursor = page.next
    }
    expect(ids).toEqual(whole.rows.map(({ id }) => id))
  })

  test('what a document page needs, and the quote at its offsets', async () => {
    const client = createClient(async (request) => app.fetch(request), ORIGIN)
    const [row] = (await client.documents()).rows
    const document = await client.document(row!.id)
    for (const { start, end, quote } of document.codings) expect(document.text.slice(start, end)).toBe(quote)
    expect(document.codings.length).toBeGreaterThan(3)
  })

  test('the same twice with "not modified"', async () => {
    const first = await ask('/api/summary')
    const again = await ask('/api/summary', { 'if-none-match': first.headers.get('etag') ?? '' })
    expect(again.status).toBe(304)
  })
})

describe('a download', () => {
  test.each(['csv', 'jsonl', 'md'])('holds the rows that the table shows, as %s', async (format) => {
    const shown = (await (await ask('/api/items?by=Chad')).json()) as {
      total: number
      rows: { provision: { quote: string } }[]
    }
    const file = await ask(`/api/export/items.${format}?by=Chad`)
    const text = await file.text()
    expect(file.headers.get('content-disposition')).toContain(`items.${format}`)
    for (const { provision } of shown.rows) expect(text).toContain(provision.quote)
    expect(shown.total).toBeGreaterThan(0)
  })

  test('of a table that does not exist is refused', async () => {
    expect((await ask('/api/export/treaties.csv')).status).toBe(404)
  })
})

describe('the API refuses', () => {
  const page = { origin: 'https://elsewhere.example' }
  test.each<[string, string, Record<string, string>, number, string]>([
    ['a name that only points here', '/api/summary', { host: 'elsewhere.example' }, 403, 'host-refused'],
    ['a page of another origin', '/api/summary', page, 403, 'origin-refused'],
    ['a value that the codebook does not know', '/api/items?pillar=weather', {}, 400, 'bad-request'],
    ['a filter that it does not know', '/api/items?pilar=security', {}, 400, 'bad-request'],
    ['a limit beyond a thousand', '/api/items?limit=5000', {}, 400, 'bad-request'],
    ['a cursor that it never gave', '/api/items?cursor=abc', {}, 400, 'bad-cursor'],
    ['a document that is not there', '/api/documents/nowhere', {}, 404, 'not-found'],
    ['a type of things that is not one', '/api/things/weather', {}, 400, 'bad-request'],
    ['an address that is not one', '/api/weather', {}, 404, 'no-route'],
  ])('%s', async (_what, path, headers, status, code) => {
    const answer = await ask(path, headers)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    expect(await answer.json()).toMatchObject({ code, status })
  })

  test.each([
    ['a page of another origin', { origin: 'https://elsewhere.example' }],
    ['a request that does not say where it comes from', {}],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }],
  ])('writing for %s', async (_who, headers) => {
    const form = new FormData()
    form.append('files', new File(['Chad will meet Niger.'], 'x.txt'))
    const answer = await app.request(`${ORIGIN}/api/documents`, { method: 'POST', body: form, headers })
    expect(answer.status).toBe(403)
    expect((await (await ask('/api/documents')).json()) as object).toMatchObject({ total: 1 })
  })

  test.each([
    ['no form', 'text', { 'content-type': 'text/plain' }, 415],
    ['a form without a file', new FormData(), {}, 400],
  ])('an upload of %s', async (_what, body, headers, status) => {
    const answer = await app.request(`${ORIGIN}/api/documents`, {
      method: 'POST',
      body,
      headers: { origin: ORIGIN, ...headers },
    })
    expect(answer.status).toBe(status)
  })

  test('in the client as an error with its code', async () => {
    const client = createClient(async (request) => app.fetch(request), ORIGIN)
    await expect(client.thing('nowhere')).rejects.toBeInstanceOf(ProblemError)
    await expect(client.thing('nowhere')).rejects.toMatchObject({ code: 'not-found' })
  })

  test('whatever is asked, never with an error of its own', async () => {
    const key = fc.constantFrom('q', 'kind', 'pillar', 'cursor', 'limit', 'sort', 'order', 'due', 'by', 'document', 'x')
    const list = fc.constantFrom(
      'items',
      'provisions',
      'documents',
      'search',
      'things/person',
      'issues',
      'export/items.csv',
    )
    await fc.assert(
      fc.asyncProperty(
        list,
        fc.array(fc.tuple(key, fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 4 }),
        async (path, query) => {
          const { status } = await ask(`/api/${path}?${new URLSearchParams(query)}`)
          expect(status).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  })
})

describe('every answer', () => {
  test('forbids inline code, frames and other origins', async () => {
    const policy = (await ask('/api/summary')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })

  test('gives pages a nonce of their own and takes none from outside', async () => {
    const seen: (string | null)[] = []
    const pages = createApp({
      register,
      web: async (request) => {
        seen.push(request.headers.get('x-servanda-nonce'))
        return new Response('page')
      },
    })
    for (const nonce of ['mine', 'mine']) await pages.request(`${ORIGIN}/`, { headers: { 'x-servanda-nonce': nonce } })
    expect(new Set(seen).size).toBe(2)
    expect(seen).not.toContain('mine')
  })
})

describe('the house', () => {
  test('every file in routes/ that adds a resource has its line in the index', () => {
    const files = readdirSync(join(import.meta.dirname, 'routes')).filter(
      (name) => !['index.ts', 'route.ts'].includes(name),
    )
    expect(resources).toHaveLength(files.length)
  })

  test('the description names every address that is answered', async () => {
    const { paths } = (await (await ask('/openapi.json')).json()) as { paths: object }
    expect(Object.keys(paths).sort()).toEqual(
      [
        '/api/documents',
        '/api/documents/{id}',
        '/api/export/{file}',
        '/api/issues',
        '/api/items',
        '/api/items/{id}',
        '/api/provisions',
        '/api/provisions/{id}',
        '/api/search',
        '/api/summary',
        '/api/thing/{id}',
        '/api/things/{type}',
        '/api/verify',
      ].sort(),
    )
  })

  test('it listens on this machine, and a taken port is said in one line', async () => {
    const first = await serve(app, { port: 0 })
    try {
      expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
      expect((await fetch(`${first.url}/api/summary`)).status).toBe(200)
      await expect(serve(app, { port: Number(new URL(first.url).port) })).rejects.toMatchObject({ code: 'port-taken' })
    } finally {
      await first.close()
    }
  })
})

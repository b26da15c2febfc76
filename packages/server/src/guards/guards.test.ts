import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { createLog } from '../log.ts'
import { type House, ORIGIN, openHouse, statement } from '../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

describe('it answers under names of this machine alone', () => {
  test.each(['127.0.0.1:4720', '127.0.0.1', '127.8.9.1:80', 'localhost:4720', 'LOCALHOST', '[::1]:4720'])(
    'as %s',
    async (host) => {
      expect((await house.ask('/api/summary', { host })).status).toBe(200)
    },
  )

  test.each([
    'elsewhere.example',
    'elsewhere.example:4720',
    '127.0.0.1.elsewhere.example',
    'localhost.elsewhere.example',
    '192.168.1.20:4720',
    '[::ffff:10.0.0.1]',
    '0.0.0.0:4720',
    'not a host',
    '',
  ])('and not as "%s"', async (host) => {
    const answer = await house.ask('/api/summary', { host })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'host-refused' })
  })

  test('not even where the request itself names another address', async () => {
    expect((await house.app.request('http://elsewhere.example/api/summary')).status).toBe(403)
  })

  test('and under a name that whoever serves it allows', async () => {
    const app = createApp({ register: house.register, hosts: ['register.example'] })
    expect((await app.request('http://register.example/api/summary')).status).toBe(200)
  })
})

describe('reading', () => {
  test.each<[string, Record<string, string>]>([
    ['a program that says nothing', {}],
    ['a page of this address', { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }],
    ['an address that somebody typed', { 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate' }],
    [
      'a link that somebody followed',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    ],
  ])('is for %s', async (_who, headers) => {
    expect((await house.ask('/api/summary', headers)).status).toBe(200)
  })

  test.each<[string, Record<string, string>]>([
    ['a page of another origin', { origin: 'https://elsewhere.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a page on another port of this machine', { origin: 'http://127.0.0.1:9999' }],
    ['a script tag elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
    ['another port that hides its origin', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    ['a frame elsewhere', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }],
  ])('is not for %s', async (_who, headers) => {
    const answer = await house.ask('/api/summary', headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'origin-refused' })
  })
})

describe('writing', () => {
  const form = (): FormData => {
    const fields = new FormData()
    fields.append('files', statement())
    return fields
  }
  const send = (headers: Record<string, string>) =>
    house.ask('/api/documents', headers, { method: 'POST', body: form() })

  test.each<[string, Record<string, string>]>([
    ['a page of this address', { origin: ORIGIN, 'sec-fetch-site': 'same-origin' }],
    ['a program that names this address as its origin', { origin: ORIGIN }],
  ])('is for %s', async (_who, headers) => {
    expect(await (await send(headers)).json()).toMatchObject({ reports: [{ status: 'unchanged' }] })
  })

  test.each<[string, Record<string, string>]>([
    ['a page of another origin', { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    ['a page without an origin', { origin: 'null' }],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999', 'sec-fetch-site': 'same-site' }],
    ['a form elsewhere that hides its origin', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }],
    ['a request that does not say where it comes from', {}],
  ])('is not for %s', async (_who, headers) => {
    const answer = await send(headers)
    expect(answer.status).toBe(403)
    expect(await answer.json()).toMatchObject({ code: 'origin-refused' })
  })

  test('through a page is guarded like the API', async () => {
    const seen: string[] = []
    const web = async (request: Request): Promise<Response> => {
      seen.push(String((await request.formData()).get('title')))
      return new Response('page')
    }
    const pages = createApp({ register: house.register, web, log: createLog('silent') })
    const body = new FormData()
    body.append('title', 'Lake')
    const post = { method: 'POST', body }
    expect((await pages.request(`${ORIGIN}/documents`, post)).status).toBe(403)
    expect((await pages.request(`${ORIGIN}/documents`, { ...post, headers: { origin: ORIGIN } })).status).toBe(200)
    expect(seen).toEqual(['Lake'])
  })

  test('takes at most 64 MB, announced or not', async () => {
    const announced = { 'content-length': String(65 * 1024 * 1024), origin: ORIGIN, 'content-type': 'text/plain' }
    const answer = await house.ask('/api/documents', announced, { method: 'POST', body: 'x' })
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ code: 'too-large' })
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024)) })
    const streamed = { method: 'POST', body: endless, duplex: 'half' } as RequestInit
    expect((await house.ask('/api/documents', { origin: ORIGIN }, streamed)).status).toBe(413)
  })
})

describe('every answer, refusals too,', () => {
  test.each(['/api/summary', '/api/nowhere', '/api/export/items.csv', '/openapi.json'])(
    'is closed to inline code, frames and other origins: %s',
    async (path) => {
      for (const host of ['localhost', 'elsewhere.example']) {
        const { headers } = await house.ask(path, { host })
        const policy = headers
          .get('content-security-policy')
          ?.replace(/ 'nonce-[^']+'/, '')
          .split('; ')
        expect(policy).toEqual([
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "connect-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'",
        ])
        expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('access-control-allow-origin')).toBeNull()
      }
    },
  )

  test('gives pages the nonce of its policy, a new one each time, and takes none from outside', async () => {
    const web = async (request: Request) => new Response(request.headers.get('x-servanda-nonce'))
    const pages = createApp({ register: house.register, web })
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await pages.request(`${ORIGIN}/`, { headers: { 'x-servanda-nonce': 'mine' } })
        const nonce = await answer.text()
        expect(answer.headers.get('content-security-policy')).toContain(`script-src 'self' 'nonce-${nonce}'`)
        return nonce
      }),
    )
    expect(new Set([...nonces, 'mine']).size).toBe(3)
  })
})

import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Handler, type Site, site } from '../testing/site.ts'
import { openWeb, type WebOptions } from './web.ts'

const waits: number[] = []
const wait = async (time: number) => void waits.push(time)

/** Opens the way out for one page. */
async function fetched(url: string, options: WebOptions = {}, known = {}) {
  const web = openWeb({ wait, ...options })
  try {
    return await web.fetch(url, known)
  } finally {
    await web.close()
  }
}

let home: Site
beforeAll(async () => {
  home = await site({ '/': 'The ministers met.' })
})
afterAll(() => home[Symbol.asyncDispose]())

const port = () => home.place.split(':')[1]

describe('a page on this machine or its network is not fetched', () => {
  test.each([
    'http://127.0.0.1',
    'http://127.1',
    'http://127.0.1',
    'http://0x7f000001',
    'http://0x7f.1',
    'http://2130706433',
    'http://0177.0.0.1',
    'http://017700000001',
    'http://0',
    'http://0.0.0.0',
    'http://[::1]',
    'http://[::]',
    'http://[::ffff:127.0.0.1]',
    'http://[::ffff:7f00:1]',
    'http://[::127.0.0.1]',
    'http://[64:ff9b::127.0.0.1]',
    'http://localhost',
    'http://LOCALHOST',
    'http://１２７.０.０.１',
    'http://127。0。0。1',
  ])('%s', async (written) => {
    const before = home.asked.length
    expect((await fetched(`${written}:${port()}/`)).refusal).toMatchObject({ code: 'web/private-address' })
    expect(home.asked.length).toBe(before)
  })

  test.each([
    'http://10.0.0.1/',
    'http://192.168.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://[fd00:ec2::254]/',
    'http://[fe80::1]/',
    'http://224.0.0.1/',
    'http://168.63.129.16/',
  ])('%s', async (written) => {
    expect((await fetched(written)).refusal?.code).toBe('web/private-address')
  })

  test.each([
    ['to this machine', ['127.0.0.1']],
    ['to this machine in IPv6', ['::1']],
    ['to a public address and this machine', ['8.8.8.8', '127.0.0.1']],
    ['to the metadata of a cloud', ['169.254.169.254']],
  ])('a name that leads %s', async (_, addresses) => {
    const result = await fetched(`http://news.test:${port()}/`, { resolve: async () => addresses })
    expect(result.refusal).toMatchObject({ code: 'web/private-address', reason: expect.stringContaining('news.test') })
  })

  test.each([
    ['http://127.1:PORT/'],
    ['http://[::ffff:127.0.0.1]:PORT/'],
    ['http://inside.test:PORT/'],
    ['//2130706433:PORT/'],
  ])('a redirect to %s', async (location) => {
    await using outside = await site({
      '/': (_, response) => response.writeHead(302, { location: location.replace('PORT', port()!) }).end(),
    })
    const before = home.asked.length
    const resolve = async () => ['127.0.0.1']
    const { refusal } = await fetched(outside.url, { allowed: [outside.place], resolve })
    expect(refusal?.code).toBe('web/private-address')
    expect(home.asked.length).toBe(before)
  })

  test('a name is looked up once, and the connection goes where it led then', async () => {
    await using first = await site({ '/': 'first' })
    const second = await site({ '/': 'second' }, { host: '127.0.0.2', port: Number(first.place.split(':')[1]) })
    await using _ = second
    const asked: string[] = []
    const resolve = async (name: string) => {
      asked.push(name)
      return asked.length === 1 ? ['127.0.0.1'] : ['127.0.0.2']
    }
    const place = `rebinding.test:${first.place.split(':')[1]}`
    const { page } = await fetched(`http://${place}/`, { allowed: [place], resolve })
    expect([new TextDecoder().decode(page?.bytes), asked]).toEqual(['first', ['rebinding.test']])
  })
})

describe('what is no page of the web is refused', () => {
  test.each([
    ['file:///etc/passwd', 'web/scheme'],
    ['ftp://example.org/a', 'web/scheme'],
    ['gopher://example.org/a', 'web/scheme'],
    ['http://user:secret@example.org/', 'web/credentials'],
    ['http://user@example.org/', 'web/credentials'],
    ['http://', 'web/address'],
    ['http://nowhere.test/', 'web/unknown-host'],
  ])('%s: %s', async (written, code) => {
    const resolve = () => Promise.reject(new Error('ENOTFOUND'))
    expect((await fetched(written, { resolve })).refusal?.code).toBe(code)
  })

  test.each([
    ['file:///etc/passwd', 'web/scheme'],
    ['http://user:secret@example.org/', 'web/credentials'],
  ])('a redirect to %s: %s', async (location, code) => {
    await using outside = await site({ '/': (_, response) => response.writeHead(301, { location }).end() })
    expect((await fetched(outside.url, { allowed: [outside.place] })).refusal?.code).toBe(code)
  })
})

describe('a page is fetched', () => {
  test('with the address behind its redirects, its bytes and what the server said of it', async () => {
    await using outside = await site({
      '/a': (_, response) => response.writeHead(302, { location: 'b#top' }).end(),
      '/b': 'The ministers met in Nairobi.',
    })
    const { page } = await fetched(`${outside.url}/a`, { allowed: [outside.place] })
    expect(page).toMatchObject({ url: `${outside.url}/b`, headers: { 'content-type': 'text/plain; charset=utf-8' } })
    expect(new TextDecoder().decode(page?.bytes)).toBe('The ministers met in Nairobi.')
    expect([...outside.agents]).toEqual([expect.stringMatching(/^Servanda\//)])
  })

  test('again only where the server says that it has changed', async () => {
    await using outside = await site({
      '/': (request, response) => {
        const same = request.headers['if-none-match'] === '"1"'
        response.writeHead(same ? 304 : 200, { etag: '"1"' }).end(same ? undefined : 'text')
      },
    })
    const options = { allowed: [outside.place] }
    expect((await fetched(outside.url, options)).page?.headers).toMatchObject({ etag: '"1"' })
    expect((await fetched(outside.url, options, { etag: '"1"' })).same).toBe(true)
  })

  test.each<[string, Handler, string]>([
    ['one that leads in circles', (_, answer) => void answer.writeHead(302, { location: '/' }).end(), 'web/redirects'],
    ['one that is not there', (_, answer) => void answer.writeHead(404).end(), 'web/status'],
    ['one that grows without end', (_, answer) => pour(answer), 'web/too-large'],
    [
      'one that unpacks to more than it may',
      (_, answer) => void answer.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(900_000))),
      'web/too-large',
    ],
    ['one that never comes', () => undefined, 'web/timeout'],
    ['one that breaks off', (_, answer) => void answer.destroy(), 'web/unreachable'],
  ])('but not %s', async (_, page, code) => {
    await using outside = await site({ '/': page })
    const options = { allowed: [outside.place], mostBytes: 500_000, mostTime: 400 }
    expect((await fetched(outside.url, options)).refusal?.code).toBe(code)
  })
})

function pour(response: Parameters<Handler>[1]): void {
  response.on('drain', () => response.write(Buffer.alloc(64 * 1024)))
  response.write(Buffer.alloc(64 * 1024))
}

describe('a site is asked politely', () => {
  test('its robots.txt once, and no page that it keeps from programs', async () => {
    await using outside = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /drafts\nCrawl-delay: 5\n',
      '/a': 'a',
      '/drafts/b': 'b',
      '/c': 'c',
    })
    waits.length = 0
    const web = openWeb({ allowed: [outside.place], wait })
    const codes: unknown[] = []
    for (const path of ['/a', '/drafts/b', '/c']) codes.push((await web.fetch(outside.url + path)).refusal?.code)
    await web.close()
    expect(codes).toEqual([undefined, 'web/robots', undefined])
    expect(outside.asked).toEqual(['GET /robots.txt', 'GET /a', 'GET /c'])
    expect(waits).toEqual([5000])
  })

  test('not at all where it does not answer for its robots.txt', async () => {
    await using outside = await site({ '/robots.txt': (_, response) => response.writeHead(500).end(), '/': 'a' })
    expect((await fetched(outside.url, { allowed: [outside.place] })).refusal?.code).toBe('web/robots')
  })

  test.each([
    ['when it says so', { 'retry-after': '7' }, 7000],
    [
      'on the day and time that it names',
      { 'retry-after': 'Mon, 10 Mar 2025 10:00:30 GMT', date: 'Mon, 10 Mar 2025 10:00:00 GMT' },
      30_000,
    ],
    ['after a second where it names no time', {}, 1000],
  ])('again when it is busy, %s', async (_, headers, time) => {
    let asked = 0
    await using outside = await site({
      '/': (_, response) => (asked++ === 0 ? response.writeHead(503, headers).end() : response.end('here')),
    })
    waits.length = 0
    expect((await fetched(outside.url, { allowed: [outside.place] })).page).toBeDefined()
    expect(waits).toContain(time)
  })

  test.each([
    ['wants to be left alone for longer than a minute', { 'retry-after': '3600' }, 'web/busy', 1],
    ['stays busy', {}, 'web/status', 4],
  ])('no more where it %s', async (_, headers, code, times) => {
    await using outside = await site({ '/': (_, response) => response.writeHead(429, headers).end() })
    expect((await fetched(outside.url, { allowed: [outside.place] })).refusal?.code).toBe(code)
    expect(outside.asked.filter((line) => line === 'GET /')).toHaveLength(times)
  })
})

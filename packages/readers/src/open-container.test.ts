import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { containers } from './containers.ts'
import { heldIn } from './open-container.ts'
import { warcOf } from './testing/warc.ts'
import { type ZipContent, zipOf } from './testing/zip.ts'

async function all(name: string, bytes: Uint8Array) {
  const found: [string, string][] = []
  for await (const held of heldIn(name, bytes)) {
    found.push([held.name, held.refused ? held.refused.reason : Buffer.from(held.bytes).toString()])
  }
  return found
}
const zip = (...entries: readonly ZipContent[]) => zipOf(entries)

describe('an archive', () => {
  test('is in the list of containers, whatever folder has one', () => {
    const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
    const named = files.flatMap((file) => /([\w-]+)\.container\.ts$/.exec(file)?.[1] ?? [])
    expect(containers.map(({ name }) => name).sort()).toEqual(named.sort())
  })

  test('gives every file by its way, those of archives in it too', async () => {
    const inner = zip({ name: 'b.txt', content: 'B' })
    const bytes = zip(
      { name: '2026/', content: '' },
      { name: '2026/a.txt', content: 'A' },
      { name: 'inner.zip', content: inner },
    )
    expect(await all('press.zip', bytes)).toEqual([
      ['press.zip/2026/a.txt', 'A'],
      ['press.zip/inner.zip/b.txt', 'B'],
    ])
  })

  test('says what it leaves out', async () => {
    const bytes = zip(
      { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: '.hidden', content: 'x' },
      { name: 'a.txt', content: 'A' },
    )
    expect(await all('a.zip', bytes)).toEqual([
      ['a.zip/link.txt', 'is a symbolic link; add what it stands for'],
      ['a.zip/.hidden', 'is hidden; unpack it to add it'],
      ['a.zip/a.txt', 'A'],
    ])
  })

  test('of the web gives its pages and not what belongs to them', async () => {
    const page = { url: 'https://coast.example/news/1', type: 'text/html', body: '<p>Talks</p>' }
    const bytes = warcOf([
      page,
      { url: 'https://coast.example/a.png', type: 'image/png', body: 'x' },
      { ...page, url: 'https://coast.example/gone', status: 404 },
    ])
    expect(await all('a.warc.gz', bytes)).toEqual([['a.warc.gz/https://coast.example/news/1', '<p>Talks</p>']])
  })
})

describe('a hostile archive is refused in one line', () => {
  const deep = (depth: number): Uint8Array =>
    zip({ name: depth === 0 ? 'a.txt' : 'a.zip', content: depth === 0 ? 'A' : deep(depth - 1) })
  const good = zip({ name: 'a.txt', content: 'A'.repeat(2000) })
  test.each([
    ['with a name that leads out of it', zip({ name: '../../etc/cron.d/x', content: 'x' }), /invalid relative path/],
    ['with a name that begins at the root', zip({ name: '/etc/passwd', content: 'x' }), /absolute path/],
    [
      'that claims to unpack to two gigabytes',
      zip({ name: 'a.txt', content: 'A', claimed: 0x7fff_ffff }),
      /more than 256 MB/,
    ],
    [
      'that unpacks to more than it claims',
      zip({ name: 'a.txt', content: 'A'.repeat(1e6), claimed: 10 }),
      /too many bytes/,
    ],
    ['that stands too deep in others', deep(5), /archives deep/],
    ['that is cut off', good.subarray(0, 40), /cannot be unpacked/],
    ['that is none', Buffer.from('hello'), /cannot be unpacked/],
    ['with zero bytes only', new Uint8Array(1000), /cannot be unpacked/],
  ])('%s', async (_, bytes, reason) => {
    const [found, ...others] = await all('a.zip', bytes)
    expect(found?.[1]).toMatch(reason)
    expect(found?.[1]).not.toContain('\n')
    expect(others).toEqual([])
  })

  test.each([
    ['is none', Buffer.from('hello\r\nworld')],
    ['is cut off', warcOf([{ url: 'https://a.example/', type: 'text/html', body: '<p>Talks</p>' }]).subarray(0, 120)],
  ])('of the web that %s', async (_, bytes) => {
    expect((await all('a.warc.gz', bytes)).length).toBe(1)
  })
})

import { site } from '@servanda/readers/testing'
import { expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { testRegister } from '../testing/register.ts'
import { STATEMENT, TALKS } from '../testing/texts.ts'

const feed = (...paths: readonly string[]): string =>
  `<rss version="2.0"><channel><title>News</title>${paths.map((path) => `<item><link>${path}</link></item>`).join('')}</channel></rss>`

test('without an address, the feeds that were read before are read again', async () => {
  await using made = await testRegister()
  await expect(allOf(made.register.watch([]))).rejects.toThrow('no feed was read before')
  await using there = await site({ '/feed': feed('/talks.en.txt'), '/talks.en.txt': TALKS })
  const options = { allowHosts: [there.place] }
  expect(await allOf(made.register.watch([`${there.url}/feed`], options))).toHaveLength(1)
  there.pages['/feed'] = feed('/talks.en.txt', '/statement.en.txt')
  there.pages['/statement.en.txt'] = STATEMENT
  const [report] = await allOf(made.register.watch([], options))
  expect(report).toMatchObject({ source: `${there.url}/statement.en.txt`, status: 'added' })
})

test('a feed brings what is new, then only what has changed in substance', async () => {
  await using made = await testRegister()
  await using there = await site({
    '/feed': feed('/statement.en.txt', '/lost.txt'),
    '/statement.en.txt': STATEMENT,
    '/talks.en.txt': TALKS,
    '/robots.txt': 'User-agent: *\nCrawl-delay: 0\n',
  })
  const counted: unknown[] = []
  const watch = async () => {
    const options = { allowHosts: [there.place], onFeed: (counts: object) => counted.push(counts) }
    const reports = await allOf(made.register.watch([`${there.url}/feed`], options))
    return reports.map(({ source, status, version }) => [source.replace(there.url, ''), status, version])
  }
  expect(await watch()).toEqual([
    ['/statement.en.txt', 'added', undefined],
    ['/lost.txt', 'failed', undefined],
  ])

  there.pages['/feed'] = feed('/talks.en.txt', '/statement.en.txt')
  expect(await watch()).toEqual([['/talks.en.txt', 'added', undefined]])

  there.pages['/statement.en.txt'] = `${STATEMENT}\nNairobi\n`
  expect(await watch()).toEqual([])

  there.pages['/statement.en.txt'] = STATEMENT.replace('before the end of 2026', 'before the end of 2030')
  expect(await watch()).toEqual([['/statement.en.txt', 'added', 3]])
  expect(counted).toMatchObject([
    { entries: 2, added: 1, failed: 1 },
    { entries: 2, added: 1, unchanged: 1 },
    { entries: 2, unchanged: 2 },
    { entries: 2, changed: 1, unchanged: 1 },
  ])
  expect((await made.register.documents()).total).toBe(2)
})

test.each([
  ['one that is no feed', '/page', /is no RSS, Atom or JSON feed/],
  ['one that is not there', '/none', /answers 404/],
])('%s fails', async (_, path, reason) => {
  await using made = await testRegister()
  await using there = await site({ '/page': 'Just text.' })
  const reports = await allOf(made.register.watch([there.url + path], { allowHosts: [there.place] }))
  expect(reports).toMatchObject([{ status: 'failed', reason: expect.stringMatching(reason) }])
})

test('a name of a file is no feed', async () => {
  await using made = await testRegister()
  await expect(allOf(made.register.watch(['feed.xml']))).rejects.toThrow(
    expect.objectContaining({ code: 'feed-address' }),
  )
})

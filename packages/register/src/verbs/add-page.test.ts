import { DatabaseSync } from 'node:sqlite'
import { type Site, site } from '@servanda/readers/testing'
import { describe, expect, test } from 'vitest'
import { allOf } from '../testing/all-of.ts'
import { testRegister } from '../testing/register.ts'
import { NEWSLETTER, STATEMENT } from '../testing/texts.ts'

const CHANGED = `${STATEMENT.replace('in Mombasa', 'in Mombasa by the end of 2027')}
Both sides agreed to publish the fish stocks every year.
`.replace('Kenya will explore sending teachers to Lima.', '')

/** A register and a site that it may fetch from. */
async function registerAndSite(pages: Site['pages']) {
  const made = await testRegister()
  const there = await site(pages)
  const add = async (path: string, options = {}) => {
    const [report] = await allOf(made.register.add([there.url + path], { allowHosts: [there.place], ...options }))
    return report!
  }
  return {
    ...made,
    site: there,
    add,
    async [Symbol.asyncDispose]() {
      await there[Symbol.asyncDispose]()
      await made[Symbol.asyncDispose]()
    },
  }
}

describe('adding a page of the web', () => {
  test('keeps when and from where it was fetched, what the server said, and the digest of its bytes', async () => {
    await using made = await registerAndSite({
      '/2025-03-10-statement.en.txt': (_, response) =>
        response.setHeader('content-type', 'text/plain').setHeader('set-cookie', 'who=you').end(STATEMENT),
      '/short': (_, response) => response.writeHead(302, { location: '/2025-03-10-statement.en.txt' }).end(),
    })
    const report = await made.add('/short#top')
    expect(report).toMatchObject({ status: 'added', source: `${made.site.url}/short`, provisions: 3 })
    const document = await made.register.document(report.id!)
    expect(document).toMatchObject({
      date: '2025-03-10',
      language: 'en',
      text: STATEMENT,
      facts: { url: { value: `${made.site.url}/2025-03-10-statement.en.txt`, by: 'given' } },
      visit: {
        url: `${made.site.url}/short`,
        finalUrl: `${made.site.url}/2025-03-10-statement.en.txt`,
        fetched: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/),
        headers: { 'content-type': 'text/plain' },
        digest: expect.stringMatching(/^[0-9a-f]{64}$/),
      },
      versions: [],
    })
    expect(JSON.stringify(document?.visit)).not.toContain('who=you')
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('again changes nothing, and the server need not send it again', async () => {
    await using made = await registerAndSite({
      '/a.txt': (request, response) => {
        const same = request.headers['if-none-match'] === '"7"'
        response.writeHead(same ? 304 : 200, { etag: '"7"', 'content-type': 'text/plain' })
        response.end(same ? undefined : STATEMENT)
      },
    })
    const first = await made.add('/a.txt')
    expect(await made.add('/a.txt')).toEqual({
      source: `${made.site.url}/a.txt`,
      id: first.id,
      status: 'unchanged',
      reason: 'is as it was',
    })
  })

  test.each([
    ['that is not there', '/none.txt', {}, /answers 404/],
    ['on this machine', '/a.txt', { allowHosts: [] }, /not on the public internet.*--allow-host/],
  ])('one %s fails and is remembered as an issue', async (_, path, options, reason) => {
    await using made = await registerAndSite({ '/a.txt': STATEMENT })
    expect(await made.add(path, options)).toMatchObject({ status: 'failed', reason: expect.stringMatching(reason) })
    expect((await made.register.issues()).rows).toMatchObject([{ source: made.site.url + path, severity: 'error' }])
    expect(await made.add('/a.txt')).toMatchObject({ status: 'added' })
  })

  test('a password in an address is kept nowhere', async () => {
    await using made = await testRegister()
    const [report] = await allOf(made.register.add(['https://user:secret@example.org/a.txt']))
    expect(report).toMatchObject({ status: 'failed', source: 'https://example.org/a.txt' })
    expect(JSON.stringify(await made.register.issues())).not.toContain('secret')
  })

  test('a place to allow that is none is refused before anything is fetched', async () => {
    await using made = await testRegister()
    const adding = allOf(made.register.add(['http://127.0.0.1:1/'], { allowHosts: ['127.0.0.1'] }))
    await expect(adding).rejects.toThrow(expect.objectContaining({ code: 'allow-host' }))
  })
})

const html = (extra: string) => `<!doctype html><html lang="en"><head><title>Statement</title></head><body>
<nav><a href="/">Home</a> <a href="/news">News ${extra}</a></nav>
<article><h1>Joint Statement of Kenya and Peru</h1>
${STATEMENT.split('\n\n')
  .slice(1)
  .map((paragraph) => `<p>${paragraph}</p>`)
  .join('\n')}</article>
<footer>Contact ${extra}</footer></body></html>`

describe('a page that has changed', () => {
  test('in its menus alone is as it was', async () => {
    const serve = (body: string): Site['pages'][string] => {
      return (_, response) => void response.setHeader('content-type', 'text/html').end(body)
    }
    await using made = await registerAndSite({ '/statement': serve(html('12')) })
    const first = await made.add('/statement')
    expect(first).toMatchObject({ status: 'added', provisions: 3 })
    made.site.pages['/statement'] = serve(html('13'))
    expect(await made.add('/statement')).toMatchObject({
      id: first.id,
      status: 'unchanged',
      reason: 'only what stands around its text has changed',
    })
  })

  test('is a new version of its document, with the provisions that differ', async () => {
    await using made = await registerAndSite({ '/a.en.txt': STATEMENT })
    const first = await made.add('/a.en.txt')
    made.site.pages['/a.en.txt'] = CHANGED
    const second = await made.add('/a.en.txt')
    expect(second).toMatchObject({
      id: first.id,
      status: 'added',
      version: 2,
      changes: { added: 1, removed: 1, reworded: 1 },
    })
    expect((await made.register.documents()).total).toBe(1)
    const document = (await made.register.document(first.id!))!
    expect(document.text).toBe(CHANGED)
    expect(document.versions.map(({ n, changes }) => [n, changes.length])).toEqual([
      [1, 0],
      [2, 3],
    ])
    for (const { before, after } of document.versions[1]!.changes) {
      if (before) expect(STATEMENT.slice(before.start, before.end)).toBe(before.quote)
      if (after) expect(CHANGED.slice(after.start, after.end)).toBe(after.quote)
    }
    expect((await made.register.search('fish stocks')).total).toBe(1)
    expect((await made.register.search('teachers')).total).toBe(0)
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('goes back to what it was as a third version', async () => {
    await using made = await registerAndSite({ '/a.en.txt': STATEMENT })
    await made.add('/a.en.txt')
    made.site.pages['/a.en.txt'] = CHANGED
    await made.add('/a.en.txt')
    made.site.pages['/a.en.txt'] = STATEMENT
    expect(await made.add('/a.en.txt')).toMatchObject({ version: 3, changes: { added: 1, removed: 1, reworded: 1 } })
  })

  test('in nothing but case, spaces and punctuation is as it was', async () => {
    await using made = await registerAndSite({ '/a.en.txt': STATEMENT })
    const first = await made.add('/a.en.txt')
    made.site.pages['/a.en.txt'] = STATEMENT.replace('Peru will', 'PERU  will').replace(/\.\n/g, '\n')
    expect(await made.add('/a.en.txt')).toMatchObject({ id: first.id, status: 'unchanged' })
    expect((await made.register.document(first.id!))?.text).toBe(STATEMENT)
  })

  test('keeps the id of a document inside it', async () => {
    await using made = await registerAndSite({ '/letter.en.txt': NEWSLETTER })
    const first = await made.add('/letter.en.txt')
    made.site.pages['/letter.en.txt'] = NEWSLETTER.replace('open a consulate', 'open two consulates')
    const second = await made.add('/letter.en.txt')
    expect(second.version).toBe(2)
    expect(second.embedded?.map(({ id }) => id)).toEqual(first.embedded?.map(({ id }) => id))
    expect((await made.register.verify()).problems).toEqual([])
  })

  test('has a past that is checked too', async () => {
    await using made = await registerAndSite({ '/a.en.txt': STATEMENT })
    await made.add('/a.en.txt')
    made.site.pages['/a.en.txt'] = CHANGED
    await made.add('/a.en.txt')
    const database = new DatabaseSync(made.register.file)
    database.exec(`update past_version set text = replace(text, 'Mombasa', 'Nairobi');
      update version_change set after_quote = 'something else' where after_quote is not null`)
    database.close()
    const codes = (await made.register.verify()).problems.map(({ code }) => code)
    expect(new Set(codes)).toEqual(new Set(['verify/text-changed', 'verify/quote-moved', 'verify/row-changed']))
  })
})

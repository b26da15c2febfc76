import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import { openRegister, type Register } from '@servanda/register'
import { createApp } from '@servanda/server'
import { renderToStaticMarkup } from 'react-dom/server'
import { createRoutesStub, type LoaderFunction, RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiContext, type DocumentDetail } from './api.ts'
import { apiOf } from './api-of-request.ts'
import { LANGUAGES } from './languages.ts'

const ORIGIN = 'http://localhost'
const NOTICE = 'Made up for a test, not the official text'
const STATEMENT = `title: Statement of Chile and Norway
date: 2031-05-03
publisher: Example Gazette
genre: joint-statement
notice: ${NOTICE}
---
Chile and Norway met in Oslo on 3 May 2031.

Both sides agreed to establish a joint committee on fisheries by the end of 2031. They will explore the exchange of coast guards, and support each other's candidates. Norway proposed that the ministers should meet every year.
`

const folder = mkdtempSync(join(tmpdir(), 'servanda-pages-'))
let register: Register
let document: DocumentDetail

beforeAll(async () => {
  const file = join(folder, 'statement.en.txt')
  writeFileSync(file, STATEMENT)
  register = await openRegister(join(folder, 'servanda.db'), { create: true, framework: 'none' })
  for await (const report of register.add([file])) document = (await register.document(report.id!))!
})
afterAll(async () => {
  await register.close()
  rmSync(folder, { recursive: true })
})

interface PageModule {
  readonly default: unknown
  readonly loader?: unknown
}

/** A page as the server sends it, without what stands around it. */
async function show(page: PageModule, address: string, params: Record<string, string> = {}): Promise<string> {
  const request = new Request(ORIGIN + address)
  const app = createApp({ register })
  const context = new RouterContextProvider()
  context.set(
    apiContext,
    apiOf(request, async (asked) => app.fetch(asked)),
  )
  const loaderData = await (page.loader as LoaderFunction | undefined)?.({ request, context, params } as never)
  const Stub = createRoutesStub([{ id: 'page', path: '*', Component: page.default as never }])
  const { messages } = await LANGUAGES[0]!.load()
  return renderToStaticMarkup(
    <I18nProvider i18n={setupI18n({ locale: 'en', messages: { en: messages } })}>
      <Stub initialEntries={[address]} hydrationData={{ loaderData: { page: loaderData } }} />
    </I18nProvider>,
  )
}

const words = (html: string) => html.replaceAll(/<[^>]+>/gu, '').replaceAll('&#x27;', "'")
const PAGES = [
  ['the overview', () => import('./routes/overview.tsx'), '/'],
  ['the documents', () => import('./routes/documents.tsx'), '/documents'],
  ['two documents side by side', () => import('./routes/compare.tsx'), '/compare'],
  ['the register', () => import('./routes/register.tsx'), '/register'],
  ['the provisions', () => import('./routes/provisions.tsx'), '/provisions?kind=proposal'],
  ['the mechanisms', () => import('./routes/mechanisms.tsx'), '/mechanisms'],
  ['what waits for review', () => import('./routes/review.tsx'), '/review?kind=commitment'],
  ['the status of all', () => import('./routes/status.tsx'), '/status'],
  ['a brief', () => import('./routes/brief.tsx'), '/brief?pillar=practical&asOf=2031-06-01'],
  ['the calendar', () => import('./routes/calendar.tsx'), '/calendar?entry=deadline&asOf=2031-06-01'],
  ['the timeline', () => import('./routes/timeline.tsx'), '/timeline?happening=signing'],
  ['topics by documents', () => import('./routes/topics.tsx'), '/topics'],
  ['a search', () => import('./routes/search.tsx'), '/search?q=fisheries'],
] as const

describe('the pages of a register with one statement', () => {
  test.each(PAGES)(
    '%s: one heading, a title, its JSON twin, and what the statement wants said',
    async (_, load, address) => {
      const html = await show(await load(), address)
      expect(html.match(/<h1/gu)).toHaveLength(1)
      expect(html).toMatch(/<title>[^<]+ · Servanda<\/title>/u)
      expect(html).toMatch(/<link rel="alternate" type="application\/json" href="\/api\/[^"]+"/u)
      expect(words(html)).toContain(NOTICE)
    },
  )

  test('the reader shows all of the text, and marks exactly what was quoted', async () => {
    const html = await show(await import('./routes/document.tsx'), `/documents/${document.id}`, { id: document.id })
    const text = html.slice(html.indexOf('<div class="text"'), html.indexOf('<section class="provision-list"'))
    const marked = [...text.matchAll(/<mark[^>]*>(.*?)<\/mark>/gu)].map(([, quote]) => words(quote!))
    expect(marked).toEqual(document.codings.map(({ quote }) => quote))
    for (const line of STATEMENT.split('---\n')[1]!.split('\n')) {
      expect(words(text.replaceAll(/<a .*?<\/a>/gu, ''))).toContain(line)
    }
  })

  test('the reader says where pages of the original begin', async () => {
    const { DocumentText } = await import('./components/document-text.tsx')
    const [first, second] = [document.text.indexOf('Chile and Norway met'), document.text.indexOf('They will explore')]
    const places = [
      { start: first, end: second, page: 1 },
      { start: second, end: document.text.length, page: 2 },
    ]
    const html = await show({ default: () => <DocumentText document={{ ...document, places }} codings={[]} /> }, '/')
    expect(words(html)).toMatch(/page 1Chile and Norway met[\s\S]*page 2 begins in this paragraph/u)
  })

  test('the register says who, how firmly and by when, with a way to the place in the text', async () => {
    const html = await show(await import('./routes/register.tsx'), '/register?q=fisheries')
    expect(words(html)).toContain('establish a joint committee on fisheries by the end of 2031')
    expect(words(html)).toContain('Chile and Norway')
    expect(words(html)).toContain('Firm')
    expect(words(html)).toContain('31 Dec 2031')
    expect(html).toContain(`href="/documents/${document.id}#p-`)
  })

  test.each([
    ['/brief', 'Change'],
    ['/calendar', 'Change'],
    ['/timeline', 'Change'],
    ['/signed-sets', 'Mechanisms'],
    ['/formulations', 'Change'],
    ['/occasions/occasion.1', 'Change'],
    ['/works', 'Documents'],
    ['/things/instrument', 'Mechanisms'],
    ['/status', 'Status'],
  ])('on %s the main page %s is the current one', async (address, name) => {
    const { SiteHeader } = await import('./components/site-header.tsx')
    const html = await show({ default: SiteHeader }, address)
    const current = [...html.matchAll(/<a[^>]*aria-current="page"[^>]*>([^<]*)</gu)].map((found) => found[1])
    expect(current).toEqual([name])
  })

  test('documents of one text stand together, with what ties them, for a person to confirm or tell apart', async () => {
    const copy = { name: '2031-05-04-copy.en.txt', bytes: new TextEncoder().encode(`Gazette of 4 May\n\n${STATEMENT}`) }
    const looked = []
    for await (const report of register.add([copy], { preview: true })) looked.push(report)
    expect(looked).toMatchObject([{ status: 'new', sameAs: [{ id: document.id }] }])
    for await (const _ of register.add([copy]));
    const html = await show(await import('./routes/works.tsx'), '/works')
    expect(words(html)).toContain('of the passages of both are the same')
    expect(html).toMatch(/<button[^>]*value="same"/u)
    const reader = await show(await import('./routes/document.tsx'), `/documents/${document.id}`, { id: document.id })
    expect(words(reader)).toContain('The same text')
  })

  test('the page of new rules says when there is nothing to read again', async () => {
    expect(words(await show(await import('./routes/reread.tsx'), '/reread'))).toContain('read by the rules of now')
  })

  test('the page of keeping looks the register over when it is asked to', async () => {
    const page = await import('./routes/keeping.tsx')
    expect(words(await show(page, '/keeping'))).not.toContain('The register is whole')
    expect(words(await show(page, '/keeping?check=1'))).toContain('The register is whole')
  })

  test('a search highlights its words', async () => {
    expect(await show(await import('./routes/search.tsx'), '/search?q=fisheries')).toContain('<mark>fisheries</mark>')
  })

  test('a record that is not there is a problem with the API’s own code', async () => {
    const { loader } = await import('./routes/item.tsx')
    await expect(show({ default: null, loader }, '/items/none', { id: 'none' })).rejects.toMatchObject({
      init: { status: 404 },
      data: { code: expect.any(String), detail: expect.any(String) },
    })
  })
})

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { launch } from './browser.ts'
import { begin, type Journey, seriousFindings } from './journey.ts'

const choice = inject('browser')
const url = inject('url')

/** The first row of a list of the API. */
async function first(list: string): Promise<{ readonly id: string }> {
  const answer = await fetch(`${url}/api/${list}?limit=1`)
  const { rows } = (await answer.json()) as { rows: { id: string }[] }
  return rows[0]!
}

const wordsOf = async ({ page }: Journey): Promise<string | null> => page.locator('main').textContent()

const PAGES: readonly (readonly [name: string, address: () => Promise<string> | string])[] = [
  ['the overview', () => '/'],
  ['the register', () => '/register'],
  ['the register, filtered', () => '/register?pillar=practical&q=railway'],
  ['a register item', async () => `/items/${(await first('items')).id}`],
  ['the provisions', () => '/provisions'],
  ['the documents', () => '/documents'],
  ['a document', async () => `/documents/${(await first('documents')).id}`],
  ['the mechanisms', () => '/mechanisms'],
  ['the places', () => '/things/place'],
  ['a mechanism', async () => `/thing/${(await first('things/mechanism')).id}`],
  ['a search', () => '/search?q=railway'],
  ['what was noticed', () => '/issues'],
  ['the page about Servanda', () => '/about'],
  ['an address that is nowhere', () => '/nowhere'],
]

describe.skipIf(!choice)('every page', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launch(choice!)
  })
  afterAll(() => browser.close())

  test.each(PAGES)(
    '%s can be read by everybody, with and without script, and asks nobody else for anything',
    async (name, address) => {
      const at = await address()
      const [script, plain] = await Promise.all([begin(browser, url), begin(browser, url, { javaScript: false })])
      const [answer] = await Promise.all([script.page.goto(at, { waitUntil: 'networkidle' }), plain.page.goto(at)])
      expect(answer?.status()).toBe(name.endsWith('nowhere') ? 404 : 200)
      expect(await script.page.getByRole('heading', { level: 1 }).count()).toBe(1)
      expect(await seriousFindings(script.page)).toEqual([])
      expect(await wordsOf(plain)).toBe(await wordsOf(script))
      expect([...script.complaints, ...plain.complaints].filter((complaint) => !complaint.includes('404'))).toEqual([])
      await Promise.all([script.page.context().close(), plain.page.context().close()])
    },
  )

  test('a policy lets no page load anything from elsewhere', async () => {
    const policy = (await fetch(url)).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/)
  })
})

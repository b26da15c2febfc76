import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { launch } from './browser.ts'
import { begin, type Journey } from './journey.ts'

const choice = inject('browser')
const url = inject('url')

/** "12 commitments" as a number. */
async function total(page: Page): Promise<number> {
  const words = await page.getByRole('main').locator('.total').textContent()
  return Number(/[\d,]+/.exec(words ?? '')?.[0].replace(',', ''))
}

describe.skipIf(!choice)('a desk officer prepares a visit', () => {
  let browser: Browser
  let journey: Journey
  beforeAll(async () => {
    browser = await launch(choice!)
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    journey = await begin(browser, url)
  })
  afterEach(async () => {
    expect(journey.complaints).toEqual([])
    await journey.page.context().close()
  })

  test('sees at once how much the register holds, and that the examples are no official texts', async () => {
    const { page } = journey
    await page.goto('/')
    const main = page.getByRole('main')
    expect(await main.getByRole('heading', { level: 1 }).textContent()).toBe('What is in the register')
    expect(await main.getByRole('complementary').first().textContent()).toMatch(/not (the|an) official text/i)
    expect(await main.getByRole('link', { name: /^All \d+ mechanisms$/ }).isVisible()).toBe(true)
  })

  test('narrows the register by what is asked, and sends the address to a colleague', async () => {
    const { page } = journey
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Main pages' }).getByRole('link', { name: 'Register' }).click()
    await page.waitForURL('**/register')
    const before = await total(page)
    const pillar = page.getByRole('group', { name: 'Pillar' }).locator('label').last()
    const wanted = Number(await pillar.locator('.number').textContent())
    await pillar.getByRole('checkbox').check()
    await page.waitForURL(/pillar=/)
    await expect.poll(() => total(page)).toBe(wanted)
    expect(wanted).toBeLessThan(before)

    const colleague = await begin(browser, url, { javaScript: false })
    await colleague.page.goto(page.url())
    expect(await total(colleague.page)).toBe(wanted)
    expect(await colleague.page.getByRole('list', { name: 'Filters at work' }).isVisible()).toBe(true)
    await colleague.page.context().close()
  })

  test('opens a promise, and reads it where it stands in the text', async () => {
    const { page } = journey
    await page.goto('/register')
    const promise = page.getByRole('main').getByRole('table').getByRole('row').nth(1).getByRole('link').first()
    const quote = ((await promise.textContent()) ?? '').trim()
    await promise.click()
    await page.waitForURL('**/items/*')
    await page.getByRole('heading', { level: 1, name: quote }).waitFor()

    await page
      .getByRole('link', { name: /, no\. \d+$/ })
      .last()
      .click()
    await page.waitForURL(/\/documents\/[^#]+#p-\d+$/)
    const number = /#p-(\d+)$/.exec(page.url())?.[1]
    const marks = page.locator(`mark[data-p~="${number}"]`)
    await marks.first().waitFor()
    expect((await marks.allTextContents()).join('')).toBe(quote)
    await expect.poll(() => page.locator(`#e-${number}[data-active]`).count()).toBe(1)
  })

  test('points at a provision in the list, and sees it stand out in the text', async () => {
    const { page } = journey
    await page.goto('/documents')
    await page.getByRole('main').getByRole('table').getByRole('link').first().click()
    await page.waitForURL('**/documents/*')
    const entry = page.locator('.provision-list li').nth(2)
    const number = await entry.getAttribute('data-p')
    await expect
      .poll(async () => {
        await entry.hover()
        return page.locator(`mark[data-active][data-p~="${number}"]`).count()
      })
      .toBeGreaterThan(0)
  })

  test('searches with the key that leads to the search field', async () => {
    const { page } = journey
    await page.goto('/')
    const focused = page.getByRole('search').locator('input:focus')
    await expect
      .poll(async () => {
        if ((await focused.count()) === 1) return true
        await page.keyboard.press('/')
        return false
      })
      .toBe(true)
    await page.keyboard.type('railway')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=railway')
    const marked = page.getByRole('main').getByRole('article').first().locator('mark').first()
    expect((await marked.textContent())?.toLowerCase()).toMatch(/^railway/)
  })

  test('follows a mechanism through the documents that name it', async () => {
    const { page } = journey
    await page.goto('/mechanisms')
    await page.locator('.thing-list').getByRole('link').first().click()
    await page.waitForURL('**/thing/**')
    await page.getByRole('heading', { name: 'Where the documents name it' }).waitFor()
    expect(await page.locator('.mentions mark').count()).toBeGreaterThan(0)
  })

  test('takes the rows home as a file: those shown, and no others', async () => {
    const { page } = journey
    await page.goto('/register?q=railway', { waitUntil: 'networkidle' })
    const shown = await total(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'JSON Lines' }).click(),
    ])
    const rows = readFileSync(await download.path(), 'utf8')
      .split('\n')
      .filter(Boolean)
    expect(rows).toHaveLength(shown)
    expect(rows.every((row) => JSON.parse(row).quote)).toBe(true)
  })
})

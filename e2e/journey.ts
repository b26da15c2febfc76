import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'

export interface Journey {
  readonly page: Page
  /** What the browser complained of, and every request that left the machine. */
  readonly complaints: readonly string[]
}

/** A fresh reader at the workbench; without JavaScript where that is asked for. */
export async function begin(browser: Browser, url: string, { javaScript = true } = {}): Promise<Journey> {
  const context = await browser.newContext({ baseURL: url, javaScriptEnabled: javaScript, locale: 'en-GB' })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url())
    if (protocol !== 'data:' && origin !== url) complaints.push(`request to ${request.url()}`)
  })
  return { page, complaints }
}

/** Serious and critical findings of axe on the page as it stands: rule and where. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

import type { TestProject } from 'vitest/node'
import { type BrowserChoice, findBrowser } from './browser.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserChoice | undefined
  }
}

/** Finds the browser once for all journeys. */
export async function setup(project: TestProject): Promise<void> {
  const browser = await findBrowser()
  if (!browser) {
    console.warn(
      'No browser starts here: the journeys are skipped. SERVANDA_BROWSER may name a Chrome, Edge or Chromium.',
    )
  }
  project.provide('browser', browser)
}

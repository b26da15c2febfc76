import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type BrowserChoice, findBrowser } from './browser.ts'
import { startWorkbench } from './workbench.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly browser: BrowserChoice | undefined
    /** Address of a workbench with the example documents. */
    readonly url: string
    /** What `npm start` printed when it read them. */
    readonly printed: string
    readonly register: string
  }
}

/** Finds the browser and starts the workbench once for all journeys. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await findBrowser()
  if (!browser) {
    console.warn(
      'No browser starts here: the journeys are skipped. SERVANDA_BROWSER may name a Chrome, Edge or Chromium.',
    )
  }
  const folder = mkdtempSync(join(tmpdir(), 'servanda-journeys-'))
  const register = join(folder, 'servanda.db')
  const { url, printed, stop } = await startWorkbench(register)
  project.provide('browser', browser)
  project.provide('url', url)
  project.provide('printed', printed)
  project.provide('register', register)
  return async () => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

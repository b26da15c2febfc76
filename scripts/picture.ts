import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { findBrowser, launch } from '../e2e/browser.ts'
import { startWorkbench } from '../e2e/workbench.ts'

/** Takes the picture of the README anew: the register of the example documents, as `npm start` shows it. */
const images = resolve(import.meta.dirname, '../docs/images')
const folder = mkdtempSync(join(tmpdir(), 'servanda-picture-'))
const choice = await findBrowser()
if (!choice) throw new Error('no browser starts here; SERVANDA_BROWSER may name a Chrome, Edge or Chromium')

const { url, stop } = await startWorkbench(join(folder, 'servanda.db'))
const browser = await launch(choice)
const page = await browser.newPage({ viewport: { width: 1440, height: 960 }, deviceScaleFactor: 1.5 })
await page.goto(`${url}/register?q=railway`, { waitUntil: 'networkidle' })
mkdirSync(images, { recursive: true })
await page.screenshot({ path: join(images, 'register.png') })
await browser.close()
await stop()
rmSync(folder, { recursive: true, force: true })

import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const modules = resolve(import.meta.dirname, '../node_modules')
const CHANNELS = ['chrome', 'msedge'] as const
const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
const QUIET = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How Playwright starts the browser of this machine. */
export interface BrowserChoice {
  readonly executablePath?: string
  readonly channel?: string
  readonly env?: Record<string, string>
}

/** Starts a browser that asks the network for nothing by itself. */
export function launch(choice: BrowserChoice): Promise<Browser> {
  return chromium.launch({ ...choice, args: QUIET, chromiumSandbox: false })
}

/** A browser of this machine, else the one that comes inside an npm package; undefined where neither starts. */
export async function findBrowser(): Promise<BrowserChoice | undefined> {
  const named = process.env.SERVANDA_BROWSER
  if (named) return { executablePath: named }
  const installed = INSTALLED.filter((path) => existsSync(path)).map((executablePath) => ({ executablePath }))
  const found = await firstThatStarts([...installed, ...CHANNELS.map((channel) => ({ channel }))])
  return found ?? (await firstThatStarts(await unpacked()))
}

async function firstThatStarts(choices: readonly BrowserChoice[]): Promise<BrowserChoice | undefined> {
  for (const choice of choices) {
    try {
      const browser = await launch(choice)
      await browser.close()
      return choice
    } catch {}
  }
  return undefined
}

/** The browser from the npm package; also with the system libraries that a bare machine lacks. */
async function unpacked(): Promise<readonly BrowserChoice[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return []
  const folder = join(modules, '.cache/chromium')
  if (!existsSync(folder)) await unpack(folder)
  const executablePath = join(folder, 'chromium')
  return [
    { executablePath },
    { executablePath, env: { ...strings(process.env), LD_LIBRARY_PATH: join(folder, 'al2023/lib') } },
  ]
}

/** Unpacks beside `folder` and renames, so that a run that is killed leaves no half of a browser. */
async function unpack(folder: string): Promise<void> {
  const { default: packed, inflate } = await import('@sparticuz/chromium')
  mkdirSync(dirname(folder), { recursive: true })
  const fresh = mkdtempSync(`${folder}-`)
  const before = process.env.TMPDIR
  process.env.TMPDIR = fresh // the package unpacks into the folder for temporary files
  await packed.executablePath()
  await inflate(join(modules, '@sparticuz/chromium/bin/al2023.tar.br'))
  if (before === undefined) delete process.env.TMPDIR
  else process.env.TMPDIR = before
  renameSync(fresh, folder)
}

function strings(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined))
}

import { setTimeout as sleep } from 'node:timers/promises'
import type { Refusal } from '../reader.ts'
import { guardedAgent, type Resolve, systemResolve } from './agent.ts'
import { Refused, refusalOf } from './refused.ts'
import { type Answer, ask, beginningOf, bodyOf } from './request.ts'
import { patiently, type Wait } from './retry.ts'
import { type Robots, robotsOf } from './robots.ts'
import { targetOf } from './target.ts'

export interface WebOptions {
  /** `HOST:PORT` as `placeIn` writes it, each reached whatever its addresses are. */
  readonly allowed?: readonly string[]
  /** The system's resolver unless told. */
  readonly resolve?: Resolve
  /** Waits; for tests, which have no time. */
  readonly wait?: Wait
  /** Bytes of one page; 32 MB unless told. */
  readonly mostBytes?: number
  /** Milliseconds for one page with all its hops; 60,000 unless told. */
  readonly mostTime?: number
}

/** What a server said of a page when it gave it, to be asked whether it has changed since. */
export interface Validators {
  readonly etag?: string
  readonly lastModified?: string
}

/** A page as it was fetched. */
export interface WebPage {
  /** The address that gave it, behind all redirects. */
  readonly url: string
  readonly bytes: Uint8Array
  /** As the server sent them, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
}

export type WebResult =
  | { readonly page: WebPage; readonly same?: undefined; readonly refusal?: undefined }
  /** The server says that it has not changed. */
  | { readonly same: true; readonly page?: undefined; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly page?: undefined; readonly same?: undefined }

/** The way out: one page after the other, politely, and none that is not public. */
export interface Web {
  /** Never throws. */
  fetch(url: string, known?: Validators): Promise<WebResult>
  close(): Promise<void>
}

const AGENT = 'Servanda'
const USER_AGENT = `${AGENT}/0.1 (reads documents that a person asked for)`
const ROBOTS_BYTES = 512 * 1024
/** Seconds between two pages of one site, where it does not ask for more. */
const PAUSE = 1
const LONGEST_PAUSE = 30

/** Opens the way out. Nothing else in Servanda connects to anything. */
export function openWeb(options: WebOptions = {}): Web {
  const { allowed = [], resolve = systemResolve, wait = sleep, mostBytes = 32 * 1024 * 1024 } = options
  const agent = guardedAgent({ allowed: new Set(allowed), resolve })
  const sites = new Map<string, Promise<Robots>>()
  const visited = new Set<string>()
  const limit = (): AbortSignal => AbortSignal.timeout(options.mostTime ?? 60_000)

  const robotsFor = async ({ origin }: URL): Promise<Robots> => {
    const url = `${origin}/robots.txt`
    const headers = { 'user-agent': USER_AGENT }
    const { response } = await ask(new URL(url), { agent, headers, signal: limit })
    const text = new TextDecoder().decode((await beginningOf(response, ROBOTS_BYTES)).bytes)
    return robotsOf(url, { status: response.status, text }, AGENT)
  }
  const politely = async (url: URL): Promise<void> => {
    const site = sites.get(url.origin) ?? robotsFor(url)
    sites.set(url.origin, site)
    site.catch(() => sites.delete(url.origin))
    const { refuses, delay = PAUSE } = await site
    const reason = refuses(url.href)
    if (reason) throw new Refused('web/robots', reason)
    if (visited.has(url.origin)) await wait(Math.min(Math.max(delay, PAUSE), LONGEST_PAUSE) * 1000)
    visited.add(url.origin)
  }
  return {
    async fetch(written, known = {}) {
      try {
        const start = targetOf(written)
        const headers = { 'user-agent': USER_AGENT, accept: ACCEPT, ...conditions(known) }
        const answer = await patiently(() => ask(start, { agent, headers, signal: limit, before: politely }), wait)
        return await resultOf(answer, mostBytes)
      } catch (error) {
        return { refusal: refusalOf(error) }
      }
    },
    close: () => agent.close(),
  }
}

const ACCEPT = 'text/html, application/xhtml+xml, text/plain;q=0.9, application/pdf;q=0.9, */*;q=0.5'

const conditions = ({ etag, lastModified }: Validators): Record<string, string> => ({
  ...(etag ? { 'if-none-match': etag } : {}),
  ...(lastModified ? { 'if-modified-since': lastModified } : {}),
})

async function resultOf({ url, response }: Answer, mostBytes: number): Promise<WebResult> {
  const { status, headers, body } = response
  if (status === 304) return { same: true }
  if (status !== 200) {
    await body?.cancel()
    return { refusal: { code: 'web/status', reason: `the server answers ${status}${MEANING[status] ?? ''}` } }
  }
  const bytes = await bodyOf(response, mostBytes)
  return { page: { url: url.href, bytes, headers: Object.fromEntries(headers) } }
}

const MEANING: Readonly<Record<number, string>> = {
  401: ', it wants a password; save the page and add the file',
  403: ', it does not give it to programs; save the page and add the file',
  404: ', there is no such page; check the address',
  410: ', the page was taken down',
  429: ', it is busy; try again later',
  503: ', it is busy; try again later',
}

import { type Agent, fetch, type Response } from 'undici'
import { Refused } from './refused.ts'
import { targetOf } from './target.ts'

/** One answer, redirects followed, its body not read yet. */
export interface Answer {
  readonly url: URL
  readonly response: Response
}

export interface Asking {
  readonly agent: Agent
  readonly headers: Readonly<Record<string, string>>
  /** Ends one hop that takes too long. */
  readonly signal: () => AbortSignal
  /** Called before each hop; throws `Refused` where it may not be made. */
  readonly before?: (url: URL) => Promise<void>
}

const MOST_HOPS = 8
const REDIRECTS = [301, 302, 303, 307, 308]

/** Asks for an address and follows it. Every hop is checked as the first one was. */
export async function ask(start: URL, asking: Asking): Promise<Answer> {
  let url = start
  for (let hop = 0; hop <= MOST_HOPS; hop++) {
    await asking.before?.(url)
    const { agent: dispatcher, headers, signal } = asking
    const response = await fetch(url, { dispatcher, headers, signal: signal(), redirect: 'manual' })
    const location = response.headers.get('location')
    if (!REDIRECTS.includes(response.status) || location === null) return { url, response }
    await response.body?.cancel()
    url = targetOf(location, url)
  }
  throw new Refused('web/redirects', 'leads from one address to the next without end; give the last one')
}

/** The whole body in bytes, as they are behind any compression. Throws `Refused` where there are more than `most`. */
export async function bodyOf(response: Response, most: number): Promise<Uint8Array> {
  const { bytes, isWhole } = await beginningOf(response, most)
  if (!isWhole) {
    throw new Refused('web/too-large', `is larger than ${most / 1024 / 1024} MB; save the text and add the file`)
  }
  return bytes
}

/** The body as far as `most` bytes go. */
export async function beginningOf(
  { body }: Response,
  most: number,
): Promise<{ readonly bytes: Uint8Array; readonly isWhole: boolean }> {
  const chunks: Uint8Array[] = []
  let room = most
  for await (const chunk of body ?? []) {
    chunks.push(chunk.subarray(0, Math.max(0, room)))
    room -= chunk.length
    if (room < 0) break
  }
  return { bytes: Buffer.concat(chunks), isWhole: room >= 0 }
}

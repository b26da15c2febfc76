import type { Response } from 'undici'
import { Refused } from './refused.ts'

const BUSY = [429, 503]
const MOST_TRIES = 3
const LONGEST = 60

/** Milliseconds. */
export type Wait = (time: number) => Promise<void>

/** Asks again where a server is busy: when it says so, or after 1, 2 and 4 seconds. */
export async function patiently<T extends { readonly response: Response }>(
  send: () => Promise<T>,
  wait: Wait,
): Promise<T> {
  for (let tries = 0; ; tries++) {
    const answer = await send()
    const { status, headers, body } = answer.response
    if (!BUSY.includes(status) || tries === MOST_TRIES) return answer
    await body?.cancel()
    const seconds = retryAfter(headers) ?? 2 ** tries
    if (seconds > LONGEST) {
      throw new Refused(
        'web/busy',
        `the server asks to come back in ${Math.ceil(seconds / 60)} minutes; try again then`,
      )
    }
    await wait(seconds * 1000)
  }
}

/** Seconds until a server wants to be asked again; a day and time counts from the server's own. */
function retryAfter(headers: Response['headers']): number | undefined {
  const said = headers.get('retry-after')?.trim()
  if (!said) return undefined
  if (/^\d+$/.test(said)) return Number(said)
  const seconds = (Date.parse(said) - Date.parse(headers.get('date') ?? '')) / 1000
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds)
}

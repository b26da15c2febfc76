import type { MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

/**
 * Answers under names of this machine alone, and under those that are allowed: a page elsewhere that lets its own name
 * point to this machine (DNS rebinding) gets nothing.
 */
export const hostGuard =
  (allowed: readonly string[]): MiddlewareHandler =>
  async (context, next) => {
    const named = [new URL(context.req.url).hostname, nameIn(context.req.header('host'))]
    const stranger = named.find((name) => name !== undefined && !isLoopback(name) && !allowed.includes(name))
    if (stranger === undefined) return next()
    return problem('host-refused', `Ask for 127.0.0.1 or localhost, not for ${stranger.slice(0, 100)}`)
  }

/** The name in a Host header, lower case and without port; what is no host stays as it is and is refused. */
function nameIn(header: string | undefined): string | undefined {
  if (header === undefined) return undefined
  return URL.parse(`http://${header}`)?.hostname ?? header
}

/** Names and addresses that never leave the machine, as `URL` writes them. */
const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '[::1]' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)

import type { Context, MiddlewareHandler } from 'hono'
import { problem } from '../problem.ts'

const SAFE = ['GET', 'HEAD', 'OPTIONS']

/**
 * Refuses what a page of another origin sends. Following a link to here is no such thing; changing anything takes a
 * request that says that it comes from here.
 */
export const originGuard: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  if (origin !== undefined && !isOwn(origin, context)) return refused(`a page of ${origin.slice(0, 100)}`)
  if (SAFE.includes(context.req.method)) {
    return isOurs(site) || isNavigation(context) ? next() : refused('a page of another origin')
  }
  if (site === 'same-origin' || (site === undefined && origin !== undefined)) return next()
  return refused('a request that does not say where it comes from')
}

const refused = (what: string): Response =>
  problem('origin-refused', `Send it from a page of this address, or with its own Origin header; this was ${what}`)

/** Scheme aside, which a proxy in front may change. */
const isOwn = (origin: string, { req }: Context): boolean =>
  URL.parse(origin)?.host === URL.parse(`http://${req.header('host') ?? new URL(req.url).host}`)?.host

/** Programs say nothing; `none` is an address typed or a bookmark. Other ports of this machine are `same-site`. */
const isOurs = (site: string | undefined): boolean => site === undefined || site === 'same-origin' || site === 'none'

const isNavigation = ({ req }: Context): boolean =>
  req.header('sec-fetch-mode') === 'navigate' && req.header('sec-fetch-dest') === 'document'

import { lookup } from 'node:dns/promises'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublic } from './address.ts'
import { Refused } from './refused.ts'
import { placeOf } from './target.ts'

/** The addresses of a name. */
export type Resolve = (name: string) => Promise<readonly string[]>

export interface Guard {
  /** `HOST:PORT` as `placeIn` writes it: reached whatever its addresses are. */
  readonly allowed: ReadonlySet<string>
  readonly resolve: Resolve
}

export const systemResolve: Resolve = async (name) => (await lookup(name, { all: true })).map(({ address }) => address)

const CONNECT_TIMEOUT = 10_000
const ANSWER_TIMEOUT = 30_000

/**
 * Connects to public addresses alone. A name is resolved once and the connection goes to the addresses that were
 * checked, so that a name which changes its address meanwhile (DNS rebinding) gains nothing. One connection to a site, and no proxy.
 */
export const guardedAgent = (guard: Guard): Agent =>
  new Agent({
    connect: connector(guard),
    connections: 1,
    headersTimeout: ANSWER_TIMEOUT,
    bodyTimeout: ANSWER_TIMEOUT,
  })

const connector =
  (guard: Guard): buildConnector.connector =>
  (options, callback) => {
    checkedAddresses(guard, options).then(
      (addresses) =>
        buildConnector({ timeout: CONNECT_TIMEOUT, lookup: pinnedTo(addresses) } as buildConnector.BuildOptions)(
          options,
          callback,
        ),
      (error: Error) => callback(error, null),
    )
  }

/** All addresses of a host; throws `Refused` where one of them is not public. */
async function checkedAddresses(
  { allowed, resolve }: Guard,
  { hostname, port, protocol }: buildConnector.Options,
): Promise<readonly string[]> {
  const bare = hostname.replace(/^\[|\]$/g, '')
  const addresses = isIP(bare) ? [bare] : await resolve(bare).catch(() => [])
  if (addresses.length === 0) {
    throw new Refused('web/unknown-host', `no address is known for ${bare}; check its spelling and the network`)
  }
  const host = isIP(bare) === 6 ? `[${bare}]` : bare
  const stranger = addresses.find((address) => !isPublic(address))
  const place = placeOf({ hostname: host, port, protocol })
  if (stranger !== undefined && !allowed.has(place)) {
    const what = stranger === bare ? 'is' : `(${stranger}) is`
    throw new Refused(
      'web/private-address',
      `${bare} ${what} not on the public internet; where you trust it, allow it with --allow-host ${place}`,
    )
  }
  return addresses
}

/** What a socket asks for the addresses of its host: those that were checked. */
const pinnedTo =
  (addresses: readonly string[]): LookupFunction =>
  (_name, { all }, callback) => {
    const found = addresses.map((address) => ({ address, family: isIP(address) }))
    if (all) callback(null, found)
    else callback(null, found[0]!.address, found[0]!.family)
  }

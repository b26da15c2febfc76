import ipaddr from 'ipaddr.js'

/** Public addresses at which clouds answer with the secrets of the machine that asks. */
const METADATA: readonly string[] = ['168.63.129.16']

const GLOBAL = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * Whether an address belongs to the public internet: not to this machine, its network, a provider's inner network,
 * a group, or a block kept for documentation and tests. An IPv6 address that carries an IPv4 address is as public as
 * that one. What is no address is not public.
 */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed instanceof ipaddr.IPv6) {
    return parsed.range() === 'rfc6052' ? isTranslated(parsed) : parsed.range() === 'unicast' && parsed.match(GLOBAL)
  }
  return parsed.range() === 'unicast' && !METADATA.includes(parsed.toString())
}

const WELL_KNOWN = ipaddr.IPv6.parseCIDR('64:ff9b::/96')

/** NAT64: the IPv4 address stands in the last four bytes. */
const isTranslated = (address: ipaddr.IPv6): boolean =>
  address.match(WELL_KNOWN) && isPublic(ipaddr.fromByteArray(address.toByteArray().slice(12)).toString())

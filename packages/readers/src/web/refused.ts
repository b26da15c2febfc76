import type { Refusal } from '../reader.ts'

/** Why something is not fetched; thrown inside this folder only, and given back as a `Refusal`. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(code: string, reason: string) {
    super(reason)
    this.refusal = { code, reason }
  }
}

const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nobody answers there; check the address and try again later',
  ECONNRESET: 'the server broke off; try again later',
  UND_ERR_SOCKET: 'the server broke off; try again later',
  ENETUNREACH: 'there is no way to it from here; check the network',
  EHOSTUNREACH: 'there is no way to it from here; check the network',
}

const SLOW = ['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'ETIMEDOUT']

/** What went wrong with a request, in one line that says what to do. */
export function refusalOf(error: unknown): Refusal {
  const chain = causes(error)
  const refused = chain.find((one) => one instanceof Refused)
  if (refused) return refused.refusal
  const codes = chain.flatMap(({ code }) => code ?? [])
  if (chain.some(({ name }) => name === 'TimeoutError') || codes.some((code) => SLOW.includes(code))) {
    return {
      code: 'web/timeout',
      reason: 'took too long to answer; try again later, or save the page and add the file',
    }
  }
  if (codes.some((code) => /CERT|TLS|SSL|SELF_SIGNED|VERIFY/.test(code))) {
    return { code: 'web/certificate', reason: `its certificate is not to be trusted (${codes[0]}); nothing was read` }
  }
  const known = codes.map((code) => NETWORK[code]).find((line) => line !== undefined)
  return {
    code: 'web/unreachable',
    reason: known ?? `cannot be fetched: ${chain.at(-1)?.message ?? 'no reason given'}`,
  }
}

type Cause = Error & { readonly code?: string; readonly errors?: readonly Error[] }

/** An error, what caused it, and the attempts that it sums up. */
function causes(error: unknown): readonly Cause[] {
  if (!(error instanceof Error)) return []
  const { cause, errors = [] } = error as Cause
  return [error as Cause, ...causes(cause), ...errors.flatMap(causes)]
}

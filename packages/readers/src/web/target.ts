import { Refused } from './refused.ts'

const PORTS: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** The address behind what somebody wrote, its fragment aside. Throws `Refused` where it may not be fetched. */
export function targetOf(written: string, base?: URL): URL {
  const url = URL.parse(written, base?.href)
  if (!url) throw new Refused('web/address', 'is no web address; give one as https://example.org/page')
  if (!(url.protocol in PORTS)) throw new Refused('web/scheme', 'only http and https addresses are read')
  if (url.username || url.password) {
    throw new Refused('web/credentials', 'holds a user name or a password, which would be kept; give it without')
  }
  url.hash = ''
  return url
}

/** `HOST:PORT` of an address, the port always said. */
export const placeOf = ({ hostname, port, protocol }: Pick<URL, 'hostname' | 'port' | 'protocol'>): string =>
  `${hostname}:${port || PORTS[protocol]}`

/** `HOST:PORT` as addresses write it; undefined where it is none. */
export function placeIn(written: string): string | undefined {
  const port = /:(\d{1,5})$/.exec(written)?.[1]
  const url = port ? URL.parse(`http://${written}`) : null
  if (url?.pathname !== '/' || url.username || url.search || url.hash) return undefined
  return `${url.hostname}:${Number(port)}`
}

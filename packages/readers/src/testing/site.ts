import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void
type Page = string | Handler

/** A web site on this machine. */
export interface Site extends AsyncDisposable {
  readonly url: string
  /** `HOST:PORT`. */
  readonly place: string
  /** Its pages by path; a change counts from the next request on. */
  readonly pages: Record<string, Page>
  /** Every request that came, as `GET /path`. */
  readonly asked: readonly string[]
  readonly agents: ReadonlySet<string | undefined>
}

/** Serves pages until it is disposed of; a path without a page is not found. */
export async function site(pages: Record<string, Page> = {}, at = { host: '127.0.0.1', port: 0 }): Promise<Site> {
  const asked: string[] = []
  const agents = new Set<string | undefined>()
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    agents.add(request.headers['user-agent'])
    const page = pages[request.url ?? '']
    if (typeof page === 'function') return page(request, response)
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/plain; charset=utf-8' }).end(page)
  })
  await new Promise<void>((resolve) => server.listen(at.port, at.host, resolve))
  const { port } = server.address() as AddressInfo
  const place = `${at.host}:${port}`
  return {
    url: `http://${place}`,
    place,
    pages,
    asked,
    agents,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

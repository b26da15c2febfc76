import type { Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import { ServandaError } from '@servanda/register'

export interface Serving {
  /** `http://127.0.0.1:4720`, without a slash behind it. */
  readonly url: string
  /** Takes no further request, finishes those under way for at most `GRACE` milliseconds, and closes. */
  readonly close: () => Promise<void>
}

interface ServeOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** This machine alone unless told. */
  readonly host?: string
}

/** Whatever answers requests. */
interface Fetching {
  readonly fetch: (request: Request) => Response | Promise<Response>
}

const GRACE = 3_000

/**
 * Listens on a port.
 *
 * @throws ServandaError `port-taken`, `port-refused` or `host-unknown`.
 */
export async function serve(app: Fetching, { port, host = '127.0.0.1' }: ServeOptions): Promise<Serving> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(whyNot(error, { port, host })))
    server.listen(port, host, resolve)
  })
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`, close: () => close(server) }
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const forced = setTimeout(() => server.closeAllConnections(), GRACE)
    server.close(() => {
      clearTimeout(forced)
      resolve()
    })
  })
}

function whyNot(error: NodeJS.ErrnoException, { port, host }: Required<ServeOptions>): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new ServandaError('port-taken', `Port ${port} is taken: give another, or 0 for any that is free`, {
        cause: error,
      })
    case 'EACCES':
      return new ServandaError('port-refused', `Port ${port} is not for you: give one from 1024, or 0 for any`, {
        cause: error,
      })
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new ServandaError('host-unknown', `This machine has no address ${host}: give 127.0.0.1`, { cause: error })
    default:
      return error
  }
}

import { fileURLToPath } from 'node:url'
import type { Register } from '@servanda/register'
import { buildWebIfNeeded } from './build-web.ts'

const clientFolder = fileURLToPath(new URL('../../web/build/client', import.meta.url))

export interface Serving {
  readonly url: string
  readonly close: () => Promise<void>
}

/**
 * The whole house on one port of this machine: pages, API and register. `port` 0 takes a free one.
 *
 * @throws ServandaError where the port is taken.
 */
export async function serveRegister(register: Register, port: number): Promise<Serving> {
  await buildWebIfNeeded()
  const [{ createApp, serve }, { createWeb }] = await Promise.all([import('@servanda/server'), import('@servanda/web')])
  const app = createApp({ register, web: (request) => web(request) })
  const web = createWeb({ fetchApi: async (request) => app.fetch(request), clientFolder })
  const serving = await serve(app, { port, host: '127.0.0.1' })
  // what an earlier start left unlinked, beside what is asked for
  void register.linkBehind()
  return serving
}

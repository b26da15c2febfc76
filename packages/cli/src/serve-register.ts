import type { Register } from '@servanda/register'
import { createApp, serve } from '@servanda/server'

/**
 * The whole house on one port of this machine: pages, API and register. `port` 0 takes a free one.
 *
 * @throws ServandaError where the port is taken.
 */
export async function serveRegister(
  register: Register,
  port: number,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  return serve(createApp({ register }), { port, host: '127.0.0.1' })
}

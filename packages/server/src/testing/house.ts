import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRegister } from '@servanda/register'
import { type AppOptions, createApp } from '../app.ts'
import { createClient } from '../client/index.ts'
import { createLog } from '../log.ts'

/** Where the browser of the tests believes to be. */
export const ORIGIN = 'http://127.0.0.1:4720'

const TEXT = `Joint Statement of Chad and Niger on the Lake

1. Chad and Niger agreed to open a second border post and train its staff within the year. They will share river data.

2. Chad stands ready to host the first meeting of the Joint Committee on Fisheries. Niger welcomed the signing of the protocol on reeds.
`

export const statement = (): File => new File([TEXT], '2026-05-04-lake.en.txt')

/** A register in a folder of its own with one statement in it, and the API before it. */
export async function openHouse(options: Partial<AppOptions> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'servanda-server-'))
  const register = await openRegister(join(folder, 'servanda.db'), { create: true })
  const bytes = new Uint8Array(await statement().arrayBuffer())
  for await (const report of register.add([{ name: statement().name, bytes }])) {
    if (report.status !== 'added') throw new Error(`${report.source} was not added: ${report.reason}`)
  }
  const app = createApp({ register, log: createLog('silent'), ...options })
  return {
    register,
    app,
    client: createClient(async (request) => app.fetch(request), ORIGIN),
    ask: async (path: string, headers: Readonly<Record<string, string>> = {}, init: RequestInit = {}) =>
      app.request(`${ORIGIN}${path}`, { headers, ...init }),
    close: async () => {
      await register.close()
      rmSync(folder, { recursive: true })
    },
  }
}
export type House = Awaited<ReturnType<typeof openHouse>>

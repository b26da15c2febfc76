import type { Register } from '@servanda/register'
import { EXIT } from './exit-codes.ts'
import { note } from './output.ts'

/** How long somebody waits for links, in milliseconds. */
export const LONGEST = 20_000
/** Documents from which on it is worth saying how fast it went. */
const MANY = 20

/** Links what was added, for a while; what is left is linked when documents are next added, or while they are served. */
export async function linkForAWhile(register: Register): Promise<void> {
  if (process.exitCode === EXIT.stopped) return
  const from = performance.now()
  const { linked, waiting } = await register.link({ signal: AbortSignal.timeout(LONGEST) })
  const seconds = (performance.now() - from) / 1000
  if (linked >= MANY)
    note(`${linked} documents linked in ${seconds.toFixed(1)} s, ${(linked / seconds).toFixed(1)} a second`)
  if (waiting > 0) note(`${waiting} are not linked yet; the next "servanda add" or "servanda serve" goes on`)
}

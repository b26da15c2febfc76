import type { Context } from '../context.ts'
import { frameworkSet } from '../framework/index.ts'
import { linkingBehind } from '../link/link-behind.ts'
import type { SqliteConnection } from '../store/sqlite-connection.ts'
import { SqliteEngine } from '../store/sqlite-engine.ts'
import { asServandaError } from '../store/sqlite-failure.ts'
import type { Answer, Batch } from '../store/sqlite-messages.ts'
import { storeOn } from '../store/sqlite-store.ts'

/** The context of a register that is there, without a thread of its own: quick to open. Batches are shown before they run. */
export function inThread(
  file: string,
  access: 'read' | 'write',
  onBatch: (batch: Batch) => void = () => {},
): Context & AsyncDisposable {
  const engine = new SqliteEngine(file, access)
  const answered = (answer: Answer): Answer => {
    if (answer.failure) throw asServandaError(answer.failure, file)
    return answer
  }
  const connection: SqliteConnection = {
    async run(query) {
      const { rows = [], changes = 0 } = answered(engine.answer({ id: 0, query }))
      // as a thread hands them over
      return { rows: rows.map((row) => ({ ...(row as object) })), changes }
    },
    async runBatches(batches) {
      batches.forEach(onBatch)
      return answered(engine.answer({ id: 0, batches })).outcomes ?? []
    },
    async close() {
      engine.close()
    },
  }
  const store = storeOn(connection, file)
  return {
    file,
    store,
    linking: linkingBehind(store),
    by: 'Amina',
    frameworks: () => frameworkSet('none'),
    [Symbol.asyncDispose]: () => store.close(),
  }
}

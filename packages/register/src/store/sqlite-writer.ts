import type { SqliteConnection } from './sqlite-connection.ts'
import { asServandaError } from './sqlite-failure.ts'
import type { Batch, Outcome } from './sqlite-messages.ts'
import { statementsOf } from './sqlite-statements.ts'
import type { Change, Store } from './store.ts'
import type { Turns } from './turns.ts'

/** Changes under one commit. */
const MOST_TOGETHER = 64

interface Waiting {
  readonly batch: Batch
  readonly resolve: (found: readonly unknown[]) => void
  readonly reject: (error: Error) => void
}

/**
 * Writes changes in the order of asking; those that wait for their turn at the same time are made durable together.
 * What is read later finds them.
 */
export function writerOf(connection: SqliteConnection, order: Turns, file: string): Store['write'] {
  let waiting: Waiting[] | undefined

  async function writeTogether(together: readonly Waiting[]): Promise<void> {
    const endTurn = await order.take()
    if (waiting === together) waiting = undefined
    try {
      const outcomes = await connection.runBatches(together.map(({ batch }) => batch))
      for (const [n, one] of together.entries()) settle(one, outcomes[n]!, file)
    } catch (error) {
      for (const { reject } of together) reject(error as Error)
    } finally {
      endTurn()
    }
  }

  return (change) =>
    new Promise((resolve, reject) => {
      const one: Waiting = { batch: batchOf(change), resolve, reject }
      if (waiting && waiting.length < MOST_TOGETHER) waiting.push(one)
      else {
        waiting = [one]
        void writeTogether(waiting)
      }
    })
}

function settle({ resolve, reject }: Waiting, outcome: Outcome, file: string): void {
  if ('failure' in outcome) reject(asServandaError(outcome.failure, file))
  else resolve(outcome.found)
}

function batchOf(change: Change): Batch {
  const { unless, log = [] } = change
  const query = unless?.compile()
  return {
    unless: query && { sql: query.sql, parameters: query.parameters },
    statements: statementsOf(change),
    log,
  }
}

import { readFileSync, writeSync } from 'node:fs'
import { deserialize } from 'node:v8'
import { SqliteEngine } from '../store/sqlite-engine.ts'
import type { Batch } from '../store/sqlite-messages.ts'

/** A batch that a register wrote, and how many entries its log had before. */
export interface Recorded {
  readonly entries: number
  readonly batch: Batch
}

/**
 * Writes what was recorded into the file, from where its log ends, and prints how many entries are durable after each
 * batch. Ends when all is written, or when it is killed.
 */
const [file, recording] = process.argv.slice(2) as [string, string]
const recorded = deserialize(readFileSync(recording)) as readonly Recorded[]
const engine = new SqliteEngine(file, 'write')

function entries(): number {
  const { rows = [] } = engine.answer({
    id: 0,
    query: { sql: 'select count(*) as count from log_entry', parameters: [] },
  })
  return (rows[0] as { readonly count: number }).count
}

const there = entries()
const next = recorded.findIndex((one) => one.entries === there)
for (const { batch } of next < 0 ? [] : recorded.slice(next)) {
  const { failure, outcomes } = engine.answer({ id: 0, batches: [batch] })
  if (failure || outcomes?.some((one) => 'failure' in one)) throw new Error(JSON.stringify(failure ?? outcomes))
  writeSync(1, `${entries()}\n`)
}

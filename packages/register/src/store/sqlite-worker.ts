import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import type { Answer, Question } from './sqlite-messages.ts'

/** Compiled statements kept for the next use. */
const MOST_STATEMENTS = 200

const { file, readOnly } = workerData as { readonly file: string; readonly readOnly: boolean }
const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true, readOnly })
const statements = new Map<string, StatementSync>()

if (!readOnly) {
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
}
database.exec('pragma foreign_keys = on')
database.exec('pragma cache_size = -64000')

function prepared(sql: string): StatementSync {
  const known = statements.get(sql)
  if (known) return known
  const statement = database.prepare(sql)
  if (statements.size >= MOST_STATEMENTS) statements.delete(statements.keys().next().value!)
  statements.set(sql, statement)
  return statement
}

function answer({ id, sql, parameters }: Question): Answer {
  try {
    const statement = prepared(sql)
    const values = parameters as SQLInputValue[]
    if (statement.columns().length > 0) return { id, rows: statement.all(...values), changes: 0 }
    return { id, rows: [], changes: Number(statement.run(...values).changes) }
  } catch (error) {
    const { message, errcode } = error as Error & { errcode?: number }
    return { id, rows: [], changes: 0, failure: { message, ...(errcode === undefined ? {} : { errcode }) } }
  }
}

parentPort!.on('message', (question: Question | 'close') => {
  if (question === 'close') {
    statements.clear()
    database.close()
    parentPort!.close()
  } else parentPort!.postMessage(answer(question))
})
parentPort!.postMessage('open')

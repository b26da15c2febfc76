import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { keysText } from '../link/packed-terms.ts'
import { append } from '../log/append.ts'
import { termsOf } from '../search/tokens.ts'
import type { Answer, Batch, Question, Statement } from './sqlite-messages.ts'

/** Compiled statements kept for the next use. */
const MOST_STATEMENTS = 200

const { file, readOnly } = workerData as { readonly file: string; readonly readOnly: boolean }
const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true, readOnly })
const statements = new Map<string, StatementSync>()

if (!readOnly) {
  inWriteAheadMode()
  database.exec('pragma synchronous = full')
}
database.exec('pragma foreign_keys = on')
database.exec('pragma cache_size = -64000')
database.function('keys', { deterministic: true, directOnly: true }, (terms) => keysText(terms as Uint8Array))
database.function('terms', { deterministic: true, directOnly: true }, (quote) => termsOf(String(quote)))

/** SQLite does not wait for others while it changes the mode, so this does. */
function inWriteAheadMode(): void {
  for (let tries = 50; ; tries--) {
    try {
      database.exec('pragma journal_mode = wal')
      return
    } catch (error) {
      if ((error as { errcode?: number }).errcode !== 5 || tries === 0) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
    }
  }
}

function prepared(sql: string): StatementSync {
  const known = statements.get(sql)
  if (known) return known
  const statement = database.prepare(sql)
  if (statements.size >= MOST_STATEMENTS) statements.delete(statements.keys().next().value!)
  statements.set(sql, statement)
  return statement
}

type Found = Pick<Answer, 'rows' | 'changes'>

function run({ sql, parameters }: Statement): Found {
  const statement = prepared(sql)
  const values = parameters as SQLInputValue[]
  if (statement.columns().length > 0) return { rows: statement.all(...values), changes: 0 }
  return { rows: [], changes: Number(statement.run(...values).changes) }
}

function runBatch({ unless, statements, log }: Batch): Found {
  database.exec('begin immediate')
  try {
    const found = unless ? run(unless).rows : []
    if (found.length === 0) {
      for (const { sql, rows } of statements) {
        const statement = prepared(sql)
        for (const row of rows) statement.run(...(row as SQLInputValue[]))
      }
      append((sql, parameters) => run({ sql, parameters }).rows, log, new Date().toISOString())
    }
    database.exec('commit')
    return { rows: found, changes: 0 }
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

function answer(question: Question): Answer {
  const { id } = question
  try {
    return { id, ...('batch' in question ? runBatch(question.batch) : run(question.query)) }
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

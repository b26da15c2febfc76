import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { parentPort, workerData } from 'node:worker_threads'
import { keysText } from '../link/packed-terms.ts'
import { append } from '../log/append.ts'
import { termsOf } from '../search/tokens.ts'
import type { Answer, Batch, Failure, Outcome, Question, Statement } from './sqlite-messages.ts'

/** Compiled statements kept for the next use. */
const MOST_STATEMENTS = 200

/** 32 MB: a page that many documents change is copied into the file once for all of them. */
const CHECKPOINT_PAGES = 8192

const { file, readOnly } = workerData as { readonly file: string; readonly readOnly: boolean }
const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true, readOnly })
const statements = new Map<string, StatementSync>()

if (!readOnly) {
  inWriteAheadMode()
  database.exec('pragma synchronous = full')
  database.exec(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
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

type Found = Required<Pick<Answer, 'rows' | 'changes'>>

function run({ sql, parameters }: Statement): Found {
  const statement = prepared(sql)
  const values = parameters as SQLInputValue[]
  if (statement.columns().length > 0) return { rows: statement.all(...values), changes: 0 }
  return { rows: [], changes: Number(statement.run(...values).changes) }
}

/** Runs batches under one commit. One that fails leaves nothing of itself behind and keeps none of the others out. */
function runBatches(batches: readonly Batch[]): readonly Outcome[] {
  database.exec('begin immediate')
  try {
    const outcomes = batches.map(runBatch)
    database.exec('commit')
    return outcomes
  } catch (error) {
    if (database.isTransaction) database.exec('rollback')
    throw error
  }
}

/** @throws where SQLite has given up the whole transaction, as on a full disk. */
function runBatch({ unless, statements, log }: Batch): Outcome {
  database.exec('savepoint batch')
  try {
    const found = unless ? run(unless).rows : []
    if (found.length === 0) {
      for (const { sql, rows } of statements) {
        const statement = prepared(sql)
        for (const row of rows) statement.run(...(row as SQLInputValue[]))
      }
      append((sql, parameters) => run({ sql, parameters }).rows, log, new Date().toISOString())
    }
    database.exec('release batch')
    return { found }
  } catch (error) {
    if (!database.isTransaction) throw error
    database.exec('rollback to batch; release batch')
    return { failure: failureOf(error) }
  }
}

function failureOf(error: unknown): Failure {
  const { message, errcode } = error as Error & { errcode?: number }
  return { message, ...(errcode === undefined ? {} : { errcode }) }
}

function answer(question: Question): Answer {
  const { id } = question
  try {
    return 'batches' in question ? { id, outcomes: runBatches(question.batches) } : { id, ...run(question.query) }
  } catch (error) {
    return { id, failure: failureOf(error) }
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

import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { keysText } from '../link/packed-terms.ts'
import { append } from '../log/append.ts'
import { termsOf } from '../search/tokens.ts'
import { readingPlace } from './sqlite-left.ts'
import type { Answer, Batch, Failure, Outcome, Question, Statement } from './sqlite-messages.ts'
import { KEEP_TALLIES } from './tallies.ts'

/** Compiled statements kept for the next use. */
const MOST_STATEMENTS = 200

/** 32 MB: a page that many documents change is copied into the file once for all of them. */
const CHECKPOINT_PAGES = 8192

type Found = Required<Pick<Answer, 'rows' | 'changes'>>

/** A SQLite file in the thread that opened it. */
export class SqliteEngine {
  readonly #database: DatabaseSync
  readonly #statements = new Map<string, StatementSync>()
  #isTallying = false

  /** @throws SQLite's own error where the file cannot be opened. */
  constructor(file: string, access: 'read' | 'write') {
    const readOnly = access === 'read'
    const place = readOnly ? readingPlace(file) : file
    this.#database = new DatabaseSync(place, { timeout: 5000, enableForeignKeyConstraints: true, readOnly })
    if (!readOnly) {
      inWriteAheadMode(this.#database)
      this.#database.exec('pragma synchronous = full')
      this.#database.exec(`pragma wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
    }
    this.#database.exec('pragma foreign_keys = on')
    this.#database.exec('pragma cache_size = -64000')
    const options = { deterministic: true, directOnly: true }
    this.#database.function('keys', options, (terms) => keysText(terms as Uint8Array))
    this.#database.function('terms', options, (quote) => termsOf(String(quote)))
    this.#database.function('varint', options, (value) => varint(Number(value)))
  }

  /** Runs what is asked. Never throws: a failure is an answer. */
  answer(question: Question): Answer {
    const { id } = question
    try {
      return 'batches' in question
        ? { id, outcomes: this.#runBatches(question.batches) }
        : { id, ...this.#run(question.query) }
    } catch (error) {
      return { id, failure: failureOf(error) }
    }
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string): StatementSync {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    if (this.#statements.size >= MOST_STATEMENTS) this.#statements.delete(this.#statements.keys().next().value!)
    this.#statements.set(sql, statement)
    return statement
  }

  #run({ sql, parameters }: Statement): Found {
    const statement = this.#prepared(sql)
    const values = parameters as SQLInputValue[]
    if (statement.columns().length > 0) return { rows: statement.all(...values), changes: 0 }
    return { rows: [], changes: Number(statement.run(...values).changes) }
  }

  #keepTallies(): void {
    if (this.#isTallying) return
    for (const trigger of KEEP_TALLIES) this.#database.exec(trigger)
    this.#isTallying = true
  }

  /** Runs batches under one commit. One that fails leaves nothing of itself behind and keeps none of the others out. */
  #runBatches(batches: readonly Batch[]): readonly Outcome[] {
    this.#keepTallies()
    this.#database.exec('begin immediate')
    try {
      const outcomes = batches.map((batch) => this.#runBatch(batch))
      this.#database.exec('commit')
      return outcomes
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('rollback')
      throw error
    }
  }

  /** @throws where SQLite has given up the whole transaction, as on a full disk. */
  #runBatch({ unless, statements, log }: Batch): Outcome {
    this.#database.exec('savepoint batch')
    try {
      const found = unless ? this.#run(unless).rows : []
      if (found.length === 0) {
        for (const { sql, rows } of statements) {
          const statement = this.#prepared(sql)
          for (const row of rows) statement.run(...(row as SQLInputValue[]))
        }
        append((sql, parameters) => this.#run({ sql, parameters }).rows, log, new Date().toISOString())
      }
      this.#database.exec('release batch')
      return { found }
    } catch (error) {
      if (!this.#database.isTransaction) throw error
      this.#database.exec('rollback to batch; release batch')
      return { failure: failureOf(error) }
    }
  }
}

/** A whole number from 0 to 2^53 as SQLite packs it: seven bits a byte, the highest first. */
function varint(value: number): Uint8Array {
  const bytes = [value % 128]
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift(128 + (rest % 128))
  return Uint8Array.from(bytes)
}

/** SQLite does not wait for others while it changes the mode, so this does. */
function inWriteAheadMode(database: DatabaseSync): void {
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

function failureOf(error: unknown): Failure {
  const { message, errcode } = error as Error & { errcode?: number }
  return { message, ...(errcode === undefined ? {} : { errcode }) }
}

import { DatabaseSync } from 'node:sqlite'
import type { Register } from '../packages/register/src/index.ts'
import type { Measured } from './measure.ts'
import { writer } from './texts.ts'

/** How far the places of two days lie apart in the file of keys. */
const A_DAY = 2 ** 28

export type Statement = readonly [name: string, text: string]

/** So many made-up statements, a year apart. */
export function statements(count: number, length: number): readonly Statement[] {
  const write = writer(7)
  return Array.from({ length: count }, (_, n) => [`${1950 + n}-01-01-statement.en.txt`, write.statement(length)])
}

/** Seconds from the last report, when everything is durable, until everything is linked, and those of the processor. */
export async function addAll(register: Register, texts: readonly Statement[]): Promise<Omit<Measured, 'size'>> {
  let last = performance.now()
  let before = process.cpuUsage()
  for await (const { status, reason } of register.add(
    texts.map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
  )) {
    if (status !== 'added') throw new Error(reason)
    last = performance.now()
    before = process.cpuUsage()
  }
  const { user, system } = process.cpuUsage(before)
  return { wall: (performance.now() - last) / 1000, cpu: (user + system) / 1e6 }
}

/** What is copied: enough to link new documents, or enough to review. */
export const TO_LINK = ['document', 'provision', 'wording', 'linked', 'link_key']
export const TO_REVIEW = ['document', 'capture', 'provision', 'provision_party', 'provision_thing', 'mention', 'search']

/** Files the documents of a register again and again, each time a day later, until it has so many provisions. */
export function multiply(file: string, provisions: number, tables: readonly string[]): number {
  const database = new DatabaseSync(file, { timeout: 60_000 })
  database.exec('pragma foreign_keys = off; pragma synchronous = off; pragma cache_size = -500000')
  const { count } = database.prepare('select count(*) as count from wording').get() as { count: number }
  const times = Math.max(0, Math.ceil(provisions / count) - 1)
  database.exec('begin')
  for (const table of tables) {
    if (table === 'link_key') {
      database.exec(`insert into link_key select k.key, k.place + c.value * ${A_DAY}
        from link_key k, (${series(times)}) c order by 1, 2`)
    } else if (table === 'search') index(database)
    else again(database, table, times)
  }
  database.exec('commit; pragma wal_checkpoint(truncate)')
  database.close()
  return count * (times + 1)
}

const series = (times: number): string =>
  `with recursive n(value) as (select 1 union all select value + 1 from n where value < ${times}) select value from n`

/** A copy's id is the original's with its number behind it. */
function again(database: DatabaseSync, table: string, times: number): void {
  const columns = database
    .prepare(`select * from ${table}`)
    .columns()
    .map(({ name }) => name!)
  const values = columns.map((column) => {
    if (['id', 'document_id', 'capture_id', 'text_hash'].includes(column)) return `o.${column} || '-' || c.value`
    if (table === 'document' && column === 'place') return `date(o.date, c.value || ' days') || substr(o.place, 11)`
    if (table === 'document' && column === 'date') return `date(o.date, c.value || ' days')`
    if (table === 'wording' && column === 'place') return `o.place + c.value * ${A_DAY}`
    return `o.${column}`
  })
  database.exec(`insert into ${table} (${columns.join(', ')})
    select ${values.join(', ')} from (select * from ${table}) o, (${series(times)}) c`)
}

/** Search finds the copies by the first words of what they quote, which is enough to take one out and in again. */
function index(database: DatabaseSync): void {
  database.exec(`insert into search_row (document_id, n)
      select document_id, n from provision where document_id like '%-%-%-%-%-%' order by document_id, n;
    insert into search_index (rowid, terms)
      select r.id, lower(substr(p.quote, 1, 40)) from search_row r join provision p on p.document_id = r.document_id and p.n = r.n
      where r.document_id like '%-%-%-%-%-%'`)
}

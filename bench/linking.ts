import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openRegister, type Register } from '../packages/register/src/index.ts'
import { median } from './measure.ts'
import { writer } from './texts.ts'

const STATEMENTS = 40
const USAGE = `node bench/linking.ts [PROVISIONS] [FILE]
Makes a register of so many provisions (1,000,000 unless told) in FILE and links new statements into it. Of its documents
${STATEMENTS} are written and read; the others are these again, each a day later, filed as they are: whatever a new statement meets
stands in very many others.`

/** How far the places of two days lie apart in the file of keys. */
const A_DAY = 2 ** 28
const LENGTH = 48_000
const ROUNDS = 5

async function main(): Promise<void> {
  const [asked = '1000000', file = join(tmpdir(), `servanda-bench-${process.pid}.db`)] = process.argv.slice(2)
  if (!/^\d+$/.test(asked)) return console.log(USAGE)
  const register = await openRegister(file, { create: true })
  const write = writer(7)
  await addAll(
    register,
    Array.from({ length: STATEMENTS }, (_, n) => [`${1950 + n}-01-01-statement.en.txt`, write.statement(LENGTH)]),
  )
  const count = multiply(file, Number(asked))
  console.log(`a register of ${count.toLocaleString('en')} provisions`)
  const times: number[] = []
  for (let n = 0; n < ROUNDS; n++) {
    times.push(await addAll(register, [[`2026-11-0${n + 1}-new.en.txt`, write.statement(LENGTH)]]))
  }
  console.log(`linking a new statement of ${LENGTH / 1000} KB: median ${(median(times) * 1000).toFixed(0)} ms`)
  await register.close()
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true })
}

/** Seconds from the last report, when everything is durable, until everything is linked. */
async function addAll(register: Register, texts: readonly (readonly [name: string, text: string])[]): Promise<number> {
  let last = performance.now()
  for await (const { status, reason } of register.add(
    texts.map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
  )) {
    if (status !== 'added') throw new Error(reason)
    last = performance.now()
  }
  return (performance.now() - last) / 1000
}

/** Files the documents of a register again and again, each time a day later, until it has so many provisions. */
function multiply(file: string, provisions: number): number {
  const database = new DatabaseSync(file, { timeout: 60_000 })
  database.exec('pragma foreign_keys = off; pragma synchronous = off; pragma cache_size = -500000')
  const { count } = database.prepare('select count(*) as count from wording').get() as { count: number }
  const times = Math.max(0, Math.ceil(provisions / count) - 1)
  database.exec('begin')
  for (const table of ['document', 'provision', 'wording', 'linked']) again(database, table, times)
  database.exec(`insert into link_key select k.key, k.place + c.value * ${A_DAY}
    from link_key k, (${series(times)}) c order by 1, 2`)
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
    if (column === 'id' || column === 'document_id') return `o.${column} || '-' || c.value`
    if (table === 'document' && column === 'place') return `date(o.date, c.value || ' days') || substr(o.place, 11)`
    if (table === 'document' && column === 'date') return `date(o.date, c.value || ' days')`
    if (table === 'wording' && column === 'place') return `o.place + c.value * ${A_DAY}`
    return `o.${column}`
  })
  database.exec(`insert into ${table} (${columns.join(', ')})
    select ${values.join(', ')} from (select * from ${table}) o, (${series(times)}) c`)
}

await main()

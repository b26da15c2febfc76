import { readFileSync, writeFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { registerOf } from '../register.ts'
import { COLUMNS, OF_DOCUMENT } from '../store/columns.ts'
import { SEALED } from '../store/seals.ts'
import { inThread } from '../testing/in-thread.ts'
import { testRegister } from '../testing/register.ts'
import { NEWSLETTER, TEXTS } from '../testing/texts.ts'

const BYTES = Number(process.env.SERVANDA_BYTES ?? 300)
const SEED = Number(process.env.SERVANDA_SEED ?? 1)

/** Lehmer's generator of pseudo-random numbers below 2^31 - 1. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; state = (state * 48271) % 2147483647) yield state
}

/** The numbers of the pages that SQLite keeps for later, which hold nothing. */
function freePages(bytes: Buffer, pageSize: number): ReadonlySet<number> {
  const free = new Set<number>()
  for (let trunk = bytes.readUInt32BE(32); trunk !== 0; ) {
    const at = (trunk - 1) * pageSize
    free.add(trunk)
    for (let n = 0; n < bytes.readUInt32BE(at + 4); n++) free.add(bytes.readUInt32BE(at + 8 + 4 * n))
    trunk = bytes.readUInt32BE(at)
  }
  return free
}

/** Everything that anybody can be shown: the rows of each table as JSON, and of search the words with their places. */
function shownBy(file: string): Readonly<Record<string, string>> {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    database.exec("create virtual table temp.word using fts5vocab('main', 'search_index', 'instance')")
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").all()
    const shown = tables.map(({ name }) => String(name)).filter((name) => !HIDDEN.test(name))
    return Object.fromEntries(
      shown.sort().map((name) => {
        const rows = database.prepare(`select * from ${name === 'search_index' ? 'temp.word' : name}`).all()
        return [
          name,
          JSON.stringify(rows, (_, cell) => (cell instanceof Uint8Array ? Buffer.from(cell).toString('base64') : cell)),
        ]
      }),
    )
  } catch (error) {
    return { nothing: String(error) }
  } finally {
    database.close()
  }
}

/** Where search keeps its words, which are asked for through it, and what nobody is shown. */
const HIDDEN = /^(search_index_(data|idx|config|content)|kysely_.*)$/

/** What `verify` says: codes of problems, or of the failure to look. */
async function verified(file: string): Promise<readonly string[]> {
  try {
    await using context = inThread(file, 'read')
    return (await registerOf(context).verify()).problems.map(({ code }) => code)
  } catch (error) {
    return [String(error)]
  }
}

test('every table is covered by the digest of a document, by a seal, or by the log', () => {
  const covered = [...Object.keys(OF_DOCUMENT), ...Object.keys(SEALED), 'document', 'framework', 'setting']
  expect(Object.keys(COLUMNS).filter((table) => !covered.includes(table))).toEqual([])
})

test(`any of ${BYTES} bytes, changed, is found by verify or changes nothing that is shown`, async () => {
  await using made = await testRegister({ ...TEXTS, 'letter.en.txt': NEWSLETTER })
  const { register, folder } = made
  const ids = (await register.provisions({ limit: 'all' })).rows.map(({ id }) => id)
  await register.decide({ provisions: ids.slice(0, 2), verdict: 'accepted' })
  await register.close()
  const whole = readFileSync(register.file)
  const pageSize = whole.readUInt16BE(16)
  const free = freePages(whole, pageSize)
  const shown = shownBy(register.file)
  const tables = Object.keys(shown)
  expect(await verified(register.file)).toEqual([])

  const copy = folder.at('changed.db')
  const random = numbers(SEED)
  const missed: { readonly at: number; readonly is?: number | undefined; readonly differ: readonly string[] }[] = []
  for (let n = 0; n < BYTES; ) {
    const at = random.next().value % whole.length
    if (free.has(Math.floor(at / pageSize) + 1)) continue
    n++
    const changed = Buffer.from(whole)
    changed[at]! ^= 1 + (random.next().value % 255)
    writeFileSync(copy, changed)
    const now = shownBy(copy)
    const differ = [...new Set([...tables, ...Object.keys(now)])].filter((table) => now[table] !== shown[table])
    if (differ.length > 0 && (await verified(copy)).length === 0) missed.push({ at, is: changed[at], differ })
  }
  expect(missed).toEqual([])
}, 3_600_000)

import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { openRegister } from '../open.ts'
import { folder } from '../testing/folder.ts'
import type { IssueTable } from './schema.ts'
import { openSqlite } from './sqlite-store.ts'

const issue = (source: string, n: number): IssueTable => ({
  document_id: source,
  n,
  source,
  code: 'test/issue',
  severity: 'info',
  message: `${n} of ${source}`,
  hint: null,
  span_start: null,
  span_end: null,
})

async function emptyStore(file: string) {
  const register = await openRegister(file, { create: true })
  await register.close()
  return openSqlite(file, 'write')
}

test('of changes that are written together, one that fails leaves nothing and keeps none of the others out', async () => {
  using place = folder()
  const store = await emptyStore(place.at('servanda.db'))
  const changes = [[issue('a', 1), issue('a', 2)], [issue('b', 1), issue('b', 1)], [issue('c', 1)]]
  const written = await Promise.allSettled(changes.map((rows) => store.write({ rows: { issue: rows } })))
  expect(written.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const kept = await store.db.selectFrom('issue').select(['source', 'n']).orderBy('source').orderBy('n').execute()
  expect(kept).toEqual([
    { source: 'a', n: 1 },
    { source: 'a', n: 2 },
    { source: 'c', n: 1 },
  ])
  await store.close()
})

test('a change sees what was written before it under the same commit', async () => {
  using place = folder()
  const store = await emptyStore(place.at('servanda.db'))
  const unless = store.db.selectFrom('issue').select('n').where('source', '=', 'a')
  const found = await Promise.all([1, 2, 3].map((n) => store.write({ unless, rows: { issue: [issue('a', n)] } })))
  expect(found).toEqual([[], [{ n: 1 }], [{ n: 1 }]])
  await store.close()
})

test('changes that wait while another process holds the file are all refused when it does not let go', async () => {
  using place = folder()
  const file = place.at('servanda.db')
  const store = await emptyStore(file)
  const other = new DatabaseSync(file)
  other.exec('begin immediate')
  const written = await Promise.allSettled([1, 2].map((n) => store.write({ rows: { issue: [issue('a', n)] } })))
  expect(written.map((one) => one.status === 'rejected' && one.reason.code)).toEqual(['register-busy', 'register-busy'])
  other.exec('rollback')
  await store.write({ rows: { issue: [issue('a', 3)] } })
  other.close()
  await store.close()
}, 30_000)

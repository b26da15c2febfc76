import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { rereading } from './schemas/rereading.ts'
import { type House, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('what new rules would change is shown before anybody applies it', async () => {
  const { client, register } = house
  expect(await client.rereadings()).toEqual({ rows: [], total: 0 })
  const database = new DatabaseSync(register.file)
  database.exec("update document set pipeline = 'older'; update provision set pillar = 'people' where n = 1")
  database.close()
  const { rows, total } = await client.rereadings({ limit: 1 })
  expect([total, rereading.parse(rows[0])]).toEqual([1, rows[0]])
  expect(rows).toMatchObject([{ from: ['older'], changed: [{ before: { pillar: 'people' }, fields: ['pillar'] }] }])
  expect((await client.reread()).reports).toMatchObject([{ status: 'added' }])
  expect((await client.rereadings()).total).toBe(0)
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from '../testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('a feed that may not be reached is reported, and whoever names none is told what to give', async () => {
  const { reports, feeds } = await house.client.watch(['http://127.0.0.1:9/feed'])
  expect(reports).toMatchObject([{ source: 'http://127.0.0.1:9/feed', status: 'failed' }])
  expect(feeds).toEqual([])
  await expect(house.client.watch()).rejects.toThrow('give the address of one')
})

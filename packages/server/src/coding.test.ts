import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const SOURCE = '2026-05-04-lake.en.txt'

test('two coders send their codings, are shown beside each other, decided between, and taken away as files', async () => {
  const { client } = house
  const line = { quote: 'share river data', kind: 'commitment', by: ['Chad', 'Niger'], bindingness: 'firm' }
  const file = (pillar: string) => `${JSON.stringify({ ...line, pillar })}\n`
  await client.code({ document: SOURCE, coder: 'Ana', file: file('practical'), finish: true })
  await client.code({ document: SOURCE, coder: 'Bo', file: file('security') })
  expect(await client.codings(SOURCE, 'Ana')).toMatchObject({ blind: true, units: [], own: [{ pillar: 'practical' }] })
  await client.code({ document: SOURCE, coder: 'Bo', finish: true })
  const { units } = await client.codings(SOURCE)
  expect(units).toMatchObject([{ quote: 'share river data', differ: ['pillar'] }])
  expect((await client.codingSummary()).agreement).toMatchObject([{ coders: ['Ana', 'Bo'], units: 1 }])
  const { start, end } = units[0]!
  await client.adjudicate({ document: SOURCE, start, end, coder: 'Bo', reason: 'rivers are shared here' })
  const held = async (format: string) => (await house.ask(`/api/codings/${SOURCE}/file?format=${format}`)).text()
  expect(await held('codebook')).toContain('"pillar":"security"')
  const annotations = await held('annotations')
  await client.code({ document: SOURCE, coder: 'Cy', file: annotations })
  expect((await client.codings(SOURCE, 'Cy')).own).toMatchObject([{ start, end, pillar: 'security' }])
})

test.each([
  ['/api/codings/nothing', {}, 404],
  ['/api/codings/nothing', { coder: 'Ana', units: [] }, 400],
  [`/api/codings/${SOURCE}`, { units: [] }, 400],
  [`/api/codings/${SOURCE}`, { coder: 'Ana', file: 'x' }, 400],
])('%s with %j is refused', async (path, body, status) => {
  const isSent = Object.keys(body).length > 0
  const init = isSent ? { method: 'POST', body: JSON.stringify(body) } : {}
  const headers = { origin: 'http://127.0.0.1:4720', ...(isSent ? { 'content-type': 'application/json' } : {}) }
  const response = await house.ask(path, headers, init)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ code: expect.any(String) })
})

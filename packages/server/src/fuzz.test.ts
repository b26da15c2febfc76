import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, ORIGIN, openHouse } from './testing/house.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

const FIELDS = {
  q: ['border', '铁路', '"', '*', 'NEAR(', 'a AND'],
  kind: ['commitment', 'fact'],
  pillar: ['security'],
  bindingness: ['firm'],
  by: ['Chad', "'; drop table documents; --"],
  due: ['none', 'date'],
  document: ['2026-05-04-lake.en.txt', '%'],
  mechanism: ['found.mechanism.joint-committee-fisheries'],
  sort: ['due', 'date'],
  order: ['desc'],
  repeats: ['true'],
  mentions: ['true'],
  limit: ['1', '0', '-1', '1e3', '99999999999999999999'],
  cursor: ['W10', 'WyIiXQ', 'eyJhIjoxfQ'],
  language: ['en'],
  genre: ['news'],
} as const
const anything = fc.string({ unit: 'binary', maxLength: 20 })

const field = fc
  .constantFrom(...Object.entries(FIELDS))
  .chain(([name, values]) =>
    fc.tuple(fc.constant<string>(name), fc.oneof(fc.constantFrom<string>(...values), anything)),
  )
const query = fc.array(fc.oneof({ weight: 9, arbitrary: field }, fc.tuple(anything, anything)), { maxLength: 3 })

const LISTS = ['items', 'provisions', 'documents', 'search', 'things/mechanism', 'issues', 'export/items.csv']
const path = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...LISTS) },
  fc
    .tuple(fc.constantFrom('documents', 'provisions', 'items', 'thing', 'things', 'export', ''), anything)
    .map(([list, id]) => `${list}/${encodeURIComponent(id.toWellFormed())}`),
)

test('whatever is asked gets an answer or a problem, never an error', async () => {
  await fc.assert(
    fc.asyncProperty(path, query, async (at, fields) => {
      const answer = await house.ask(`/api/${at}?${new URLSearchParams(fields)}`)
      expect(answer.status).toBeLessThan(500)
      if (!answer.ok) expect(answer.headers.get('content-type')).toBe('application/problem+json')
    }),
    { numRuns: 200 },
  )
})

test('an address that is no well-formed text gets one too', async () => {
  for (const odd of ['%', '%ff', '%00', '..%2f..%2f', '%E9%93', '%u0041', 'a\\b']) {
    for (const at of [`documents/${odd}`, `items?q=${odd}`, `export/${odd}.csv`, `things/${odd}`]) {
      expect((await house.ask(`/api/${at}`)).status, at).toBeLessThan(500)
    }
  }
})

test('whatever is sent as a form gets one too', async () => {
  await fc.assert(
    fc.asyncProperty(anything, fc.uint8Array({ maxLength: 200 }), fc.string(), async (name, bytes, date) => {
      const form = new FormData()
      form.append('files', new File([bytes], name))
      if (date) form.append('date', date)
      const answer = await house.ask('/api/documents', { origin: ORIGIN }, { method: 'POST', body: form })
      expect(answer.status).toBeLessThan(500)
    }),
    { numRuns: 40 },
  )
})

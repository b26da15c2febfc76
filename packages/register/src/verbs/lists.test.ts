import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from '../rows.ts'
import { type TestRegister, testRegister } from '../testing/register.ts'
import { NEWSLETTER, TEXTS } from '../testing/texts.ts'
import type { PageQuery, ProvisionQuery } from '../verbs.ts'

let made: TestRegister
beforeAll(async () => {
  made = await testRegister({
    ...TEXTS,
    'letter.en.txt': NEWSLETTER,
    'undated.en.txt': 'Peru will send a band to Nairobi.',
  })
})
afterAll(() => made[Symbol.asyncDispose]())

const quotes = async (query: ProvisionQuery): Promise<readonly string[]> =>
  (await made.register.provisions(query)).rows.map(({ quote }) => quote)

describe('the register table', () => {
  test('shows each provision with its document, place, rule and version', async () => {
    const { rows } = await made.register.provisions({ document: ['2025-09-02-talks.en.txt'], kind: ['commitment'] })
    const text = TEXTS['2025-09-02-talks.en.txt']
    const start = text.indexOf('open a consulate')
    expect(rows).toMatchObject([
      {
        source: '2025-09-02-talks.en.txt',
        documentTitle: 'Talks of the foreign ministers of Kenya and Peru',
        documentDate: '2025-09-02',
        documentHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        notice: 'A restatement, not the official text',
        quote: 'open a consulate in Mombasa',
        start,
        end: start + 'open a consulate in Mombasa'.length,
        kind: 'commitment',
        by: ['Peru'],
        rule: expect.stringMatching(/^en\//),
        version: expect.any(String),
      },
    ])
    expect(await made.register.provision(rows[0]!.id)).toEqual(rows[0])
  })

  test.each([
    [
      { kind: ['commitment'], by: ['Peru'], document: ['2025-03-10-statement.en.txt'] },
      ['set up a fisheries', 'open a consulate'],
    ],
    [{ bindingness: ['exploratory'], document: ['2025-03-10-statement.en.txt'] }, ['explore sending']],
    [{ due: ['date'], document: ['2025-03-10-statement.en.txt'] }, ['set up a fisheries']],
    [{ due: ['none'], by: ['Kenya'], document: ['2025-03-10-statement.en.txt'] }, ['explore sending']],
    [{ words: 'SENDS band' }, ['send a band']],
    [{ words: '…' }, []],
    [
      { mechanism: ['found:mechanism/fisheries-committee'], document: ['2025-03-10-statement.en.txt'] },
      ['set up a fisheries'],
    ],
    [{ pillar: ['nothing of the kind'] }, []],
  ])('filtered by %o', async (query, begins) => {
    const found = await quotes(query)
    expect(found.map((quote, at) => quote.slice(0, begins[at]?.length))).toEqual(begins)
  })

  test('counts for each filter what each of its values would leave', async () => {
    const { facets, total } = await made.register.provisions({ kind: ['commitment'], by: ['Kenya'] })
    const counted = await made.register.provisions({ kind: ['fact'], by: ['Kenya'] })
    expect(facets.kind).toContainEqual({ value: 'commitment', count: total })
    expect(facets.kind).toContainEqual({ value: 'fact', count: counted.total })
    expect(facets.by?.map(({ value }) => value)).toContain('Peru')
    expect(facets.document?.map(({ label }) => label)).toContain('Joint Statement of Kenya and Peru')
    expect(facets.mechanism?.[0]).toMatchObject({ label: expect.stringMatching(/fisheries committee/i) })
  })

  test('puts what has no date last, whichever way dates go', async () => {
    for (const order of ['asc', 'desc'] as const) {
      const { rows } = await made.register.provisions({ sort: 'date', order })
      const dates = rows.map(({ documentDate }) => documentDate)
      const known = dates.filter((date) => date !== undefined)
      expect(known).toEqual(order === 'asc' ? known.toSorted() : known.toSorted().reverse())
      expect(dates.at(-1)).toBeUndefined()
    }
  })
})

describe('pages', () => {
  type List = (query: PageQuery & ProvisionQuery) => Promise<Page<{ readonly id: string }>>
  const lists: readonly (readonly [string, List])[] = [
    ['provisions', (query) => made.register.provisions(query)],
    ['items', (query) => made.register.items(query)],
    ['documents', (query) => made.register.documents(query)],
    ['things', (query) => made.register.things('place', query)],
    ['issues', (query) => made.register.issues(query)],
    [
      'search',
      async (query) => {
        const found = await made.register.search('consulate', query)
        return { ...found, rows: found.rows.map(({ provision }) => provision) }
      },
    ],
  ]

  const joined = async (list: List, query: ProvisionQuery, limit: number): Promise<readonly string[]> => {
    const ids: string[] = []
    let next: string | undefined
    do {
      const page = await list({ ...query, limit, ...(next ? { cursor: next } : {}) })
      ids.push(...page.rows.map(({ id }) => id))
      next = page.next
    } while (next)
    return ids
  }

  test.each(lists)('of %s hold every row once, in the order of the whole list', async (_, list) => {
    for (const sort of [undefined, 'document', 'date', 'due', 'pillar', 'bindingness'] as const) {
      for (const order of ['asc', 'desc'] as const) {
        const query = { order, ...(sort ? { sort } : {}) }
        const { rows, total, next } = await list({ ...query, limit: 'all' })
        expect(next).toBeUndefined()
        expect(rows).toHaveLength(total)
        expect(await joined(list, query, 2)).toEqual(rows.map(({ id }) => id))
      }
    }
  })

  test('go on where they were, whatever was added meanwhile', async () => {
    await using growing = await testRegister(TEXTS)
    const first = await growing.register.provisions({ limit: 4 })
    await growing.add({ '2024-01-01-early.en.txt': 'Kenya will send a ship.' })
    const second = await growing.register.provisions({ limit: 4, cursor: first.next! })
    expect([...first.rows, ...second.rows].map(({ quote }) => quote)).not.toContain('send a ship')
    expect(first.rows.length + second.rows.length).toBe(6)
  })

  test.each([
    ['cursor', { cursor: 'no cursor' }],
    ['cursor', { cursor: Buffer.from('["desc","x","y"]').toString('base64url') }],
    ['limit', { limit: 0 }],
    ['limit', { limit: 1001 }],
    ['limit', { limit: 1.5 }],
  ])('with a %s that is none are refused in one line: %o', async (code, query) => {
    await expect(made.register.provisions(query)).rejects.toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(/^[^\n]+$/) }),
    )
  })
})

describe('items', () => {
  test('are commitments with the same words, shown by the latest that has a date', async () => {
    const { rows } = await made.register.items({ words: 'consulate' })
    expect(rows).toMatchObject([
      {
        mentions: 3,
        firstDate: '2025-03-10',
        lastDate: '2025-09-02',
        provision: { source: '2025-09-02-talks.en.txt' },
      },
    ])
  })

  test('are found by any of their mentions', async () => {
    const { rows } = await made.register.items({ words: 'consulate', document: ['2025-03-10-statement.en.txt'] })
    expect(rows).toMatchObject([{ mentions: 3, provision: { source: '2025-09-02-talks.en.txt' } }])
  })

  test('can be followed through time, each mention with the words around it', async () => {
    const { rows } = await made.register.items({ words: 'consulate' })
    const item = await made.register.item(rows[0]!.id)
    expect(item?.trace.map(({ relation, provision }) => [relation, provision.documentDate])).toEqual([
      ['first', '2025-03-10'],
      ['same', '2025-03-10'],
      ['same', '2025-09-02'],
    ])
    expect(item?.trace[0]?.context.quote).toBe('Peru will open a consulate in Mombasa.')
    expect(await made.register.item('nobody')).toBeUndefined()
  })

  test('are commitments only', async () => {
    const { rows } = await made.register.items({ limit: 'all' })
    expect(new Set(rows.map(({ provision }) => provision.kind))).toEqual(new Set(['commitment']))
  })
})

describe('documents', () => {
  test('stand by date, the undated last', async () => {
    const { rows } = await made.register.documents()
    expect(rows.map(({ date }) => date)).toEqual(['2025-03-10', '2025-03-10', '2025-03-12', '2025-09-02', undefined])
  })

  test('are found by the beginnings of words in title, source and publisher', async () => {
    const found = async (words: string) => (await made.register.documents({ words })).rows.map(({ source }) => source)
    expect(await found('minist kenya')).toEqual(['2025-09-02-talks.en.txt'])
    expect(await found('inist')).toEqual([])
  })

  test('open with text, facts and how they are known, unknown headers and what was left out', async () => {
    expect(await made.register.document('2025-09-02-talks.en.txt')).toMatchObject({
      text: TEXTS['2025-09-02-talks.en.txt'],
      facts: {
        date: { value: '2025-09-02', by: 'file name' },
        publisher: { value: 'Foreign Ministry of Kenya', by: 'given', reason: 'header' },
      },
      otherHeaders: { weather: 'fine' },
      furniture: [{ start: 0, why: 'header' }],
    })
    expect(await made.register.document('nobody')).toBeUndefined()
  })
})

test('the summary counts what the lists hold', async () => {
  const { register } = made
  const [provisions, items, documents] = await Promise.all([
    register.provisions(),
    register.items(),
    register.documents(),
  ])
  const summary = await register.summary()
  expect(summary).toMatchObject({
    documents: documents.total,
    provisions: provisions.total,
    items: items.total,
    mechanisms: (await register.things('mechanism')).total,
    notices: ['A restatement, not the official text'],
    firstDate: '2025-03-10',
    lastDate: '2025-09-02',
  })
  expect(Object.values(summary.byKind).reduce((a, b) => a + b)).toBe(provisions.total)
  expect(Object.values(summary.byPillar).reduce((a, b) => a + b)).toBe(provisions.total)
  expect(summary.leftOut.map(({ reason }) => reason)).toContain('header')
  expect(summary.leftOut.map(({ reason }) => reason)).not.toContain('reader/unknown-header')
  expect(summary.outdated).toBeUndefined()
})

import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type House, openHouse, statement } from '../testing/house.ts'
import { createClient, exportPath, ProblemError } from './index.ts'

let house: House
beforeAll(async () => {
  house = await openHouse()
})
afterAll(() => house.close())

test('the client has a method for every route that the description names', async () => {
  const asked: string[] = []
  const client = createClient(async (request) => {
    asked.push(`${request.method.toLowerCase()} ${new URL(request.url).pathname}`)
    return Response.json({})
  }, 'http://localhost')
  await Promise.all([
    ...[client.summary(), client.documents(), client.document('x'), client.add(new FormData())],
    ...[client.provisions(), client.provision('x'), client.items(), client.item('x')],
    ...[client.things('person'), client.thing('x'), client.search('x'), client.issues(), client.verify()],
    client.correct({ document: 'x', facts: { title: 'y' } }),
    ...[
      client.retry(),
      client.watch(['https://x.example/feed']),
      client.queue(),
      client.lost(),
      client.undo({ entry: 1 }),
    ],
    ...[client.status(), client.itemStatus('x')],
    client.assess({ item: 'x', assessor: 'Chad', status: 'done', reason: 'r' }),
    client.addEvidence({ item: 'x', place: 'y.1', bearing: 'for' }),
    client.noteSearch({ item: 'x', place: 'the gazette' }),
    client.decide({ provisions: ['x'], verdict: 'accepted' }),
    client.log(),
    ...[client.conflicts(), client.settle({ entry: 1, take: 'ours' })],
    client.links(),
    client.compare('x', 'y'),
    ...[client.gaps(), client.occasions(), client.voices('x'), client.brief(), client.briefPage()],
    ...[client.calendar(), client.calendarFile(), client.timeline(), client.topics(), client.signedSets()],
    ...[client.rereadings(), client.reread(), client.doctor(), client.rebuild(), client.backup()],
    ...[client.formulations(), client.formulation('x')],
    client.mergeItems({ items: ['x', 'y'] }),
    client.splitItem({ item: 'x', provisions: ['y'] }),
    client.decideLink({ a: 'x', b: 'y', verdict: 'apart' }),
    ...[client.works(), client.work('x'), client.decideWork({ document: 'x', other: 'y', verdict: 'same' })],
    ...[client.codingSummary(), client.codings('x'), client.code({ document: 'x' }), client.codingFile('x')],
    client.adjudicate({ document: 'x', start: 0, end: 1, reason: 'r' }),
    client.export('items', 'csv'),
  ])
  const { paths } = house.app.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } })
  const described = Object.entries(paths ?? {}).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  )
  const filled = described.map((route) =>
    route.replace('{id}', 'x').replace('{type}', 'person').replace('{file}', 'items.csv'),
  )
  expect(asked.sort()).toEqual(filled.sort())
})

test('what it asks for is what it gets: words, several values of a filter, pages', async () => {
  const { rows } = await house.client.provisions({
    words: 'border',
    kind: ['commitment', 'position'],
    by: ['Chad'],
    sort: 'date',
    limit: 5,
  })
  expect(rows.map(({ quote }) => quote).join()).toContain('border post')
})

test('every thing of a list is found by its id', async () => {
  const { rows } = await house.client.things('mechanism')
  expect(rows.length).toBeGreaterThan(0)
  for (const { id } of rows) expect(await house.client.thing(id)).toMatchObject({ id })
})

test('files are added with what is known about them', async () => {
  const form = new FormData()
  form.append('files', new File(['Niger will host the next meeting.'], 'note.txt'))
  form.append('files', statement())
  form.append('title', 'A note')
  form.append('genre', 'news')
  form.append('date', '')
  const { reports } = await house.client.add(form)
  expect(reports.map(({ source, status }) => [source, status])).toEqual([
    ['note.txt', 'added'],
    ['2026-05-04-lake.en.txt', 'unchanged'],
  ])
  expect(await house.client.document(reports[0]!.id!)).toMatchObject({ title: 'A note', genre: 'news' })
})

describe('a refusal is an error with its problem', () => {
  test('of the API', async () => {
    const refused = await house.client.thing('nowhere').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ProblemError)
    expect(refused).toMatchObject({
      code: 'not-found',
      status: 404,
      problem: { type: 'urn:servanda:problem:not-found' },
    })
  })

  test('of something else that stands in between', async () => {
    const client = createClient(async () => new Response('<h1>Bad gateway</h1>', { status: 502 }), 'http://localhost')
    await expect(client.summary()).rejects.toMatchObject({ code: 'unexpected-answer', status: 502 })
  })
})

test('the address of a download repeats the filters of its table', () => {
  expect(exportPath('items', 'csv', { words: '铁路', pillar: ['security', 'people'] })).toBe(
    '/api/export/items.csv?q=%E9%93%81%E8%B7%AF&pillar=security&pillar=people',
  )
})

test('it runs in a browser: its files import values from one another alone', () => {
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'))
  const imports = files.flatMap((name) =>
    [
      ...readFileSync(`${import.meta.dirname}/${name}`, 'utf8').matchAll(
        /^(?:import|export) (?!type).*from '([^']+)'/gm,
      ),
    ].map(([, from]) => from!),
  )
  expect(imports.length).toBeGreaterThan(0)
  for (const from of imports) expect(files.map((name) => `./${name}`)).toContain(from)
})

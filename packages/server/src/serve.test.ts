import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { createClient } from './client/index.ts'
import { type Serving, serve } from './serve.ts'
import { type House, openHouse, statement } from './testing/house.ts'

let house: House
let serving: Serving
beforeAll(async () => {
  house = await openHouse()
  // The page hands on what it got, as a page's own form does.
  const web = async (request: Request): Promise<Response> => {
    const client = createClient(async (inner) => app.fetch(inner), 'http://localhost')
    return Response.json(await client.add(await request.formData()))
  }
  const app = createApp({ register: house.register, web })
  serving = await serve(app, { port: 0 })
})
afterAll(async () => {
  await serving.close()
  await house.close()
})

const upload = (path: string): Promise<Response> => {
  const body = new FormData()
  body.append('files', statement())
  return fetch(`${serving.url}${path}`, { method: 'POST', body, headers: { origin: serving.url } })
}

test('it takes a free port of this machine alone', () => {
  expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
})

test('it answers over the wire what it answers in the process', async () => {
  expect(await (await fetch(`${serving.url}/api/summary`)).json()).toEqual(await house.client.summary())
  const file = await (await fetch(`${serving.url}/api/export/items.csv`)).text()
  expect(file).toBe(await (await house.client.export('items', 'csv')).text())
})

test.each(['/api/documents', '/documents'])('it takes files over the wire at %s', async (path) => {
  expect(await (await upload(path)).json()).toMatchObject({ reports: [{ status: 'unchanged' }] })
})

test('a taken port is said in one line, with what to do', async () => {
  const port = Number(new URL(serving.url).port)
  await expect(serve(house.app, { port })).rejects.toMatchObject({
    code: 'port-taken',
    message: `Port ${port} is taken: give another, or 0 for any that is free`,
  })
})

test('an address that this machine does not have is said in one line', async () => {
  await expect(serve(house.app, { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({ code: 'host-unknown' })
})

test('closing finishes the answer under way and takes no new request', async () => {
  const [begun, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<Response>()]
  const fetchSlowly = (): Promise<Response> => {
    begun.resolve()
    return answer.promise
  }
  const slow = await serve({ fetch: fetchSlowly }, { port: 0 })
  const asked = fetch(slow.url)
  await begun.promise
  const closed = slow.close()
  answer.resolve(new Response('whole'))
  expect(await (await asked).text()).toBe('whole')
  await closed
  await expect(fetch(slow.url)).rejects.toThrow()
})

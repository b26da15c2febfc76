import { createRoute, z } from '@hono/zod-openapi'
import { occasion, voices } from '../schemas/occasion.ts'
import { pageOf } from '../schemas/page.ts'
import { given, pageQuery, voiceQuery } from '../schemas/queries.ts'
import { idParam, json, missing, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/occasions',
  summary: 'Visits, talks and messages that several documents tell of',
  request: { query: pageQuery },
  responses: { 200: json(z.object(pageOf(occasion)), 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/occasions/{id}',
  summary: 'What each account of an occasion says, side by side: alone, otherwise or alike',
  request: { params: idParam, query: voiceQuery },
  responses: { 200: json(voices, 'The accounts, line by line'), ...refusals },
})

export const occasions: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.occasions(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.voices(id, given(c.req.valid('query')))
    return c.json(found ?? missing('occasion', id), 200)
  })
}

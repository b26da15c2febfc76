import { createRoute, z } from '@hono/zod-openapi'
import { pageOf } from '../schemas/page.ts'
import { given, thingQuery } from '../schemas/queries.ts'
import { asOfQuery } from '../schemas/status.ts'
import { thingDetail, thingRow, thingType } from '../schemas/thing.ts'
import { idParam, json, missing, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/things/{type}',
  summary: 'Mechanisms, instruments, persons and other things that texts name',
  request: { params: z.object({ type: thingType }), query: thingQuery },
  responses: { 200: json(z.object(pageOf(thingRow)), 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/thing/{id}',
  summary: 'One thing with its mentions and provisions; of a mechanism, its life',
  request: { params: idParam, query: asOfQuery },
  responses: { 200: json(thingDetail, 'The thing'), ...refusals },
})

export const things: Resource = (api, register) => {
  api.openapi(list, async (c) => {
    const { type } = c.req.valid('param')
    return c.json(await register.things(type, given(c.req.valid('query'))), 200)
  })
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.thing(id, c.req.valid('query').asOf)
    return c.json(found ?? missing('thing', id), 200)
  })
}

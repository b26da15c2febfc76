import { createRoute, z } from '@hono/zod-openapi'
import { itemDetail as detail, itemRow as row } from '../schemas/item.ts'
import { facets, pageOf } from '../schemas/page.ts'
import { given, provisionQuery } from '../schemas/queries.ts'
import { idParam, json, missing, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/items',
  summary: 'Register items: one commitment each, as it lives across documents',
  request: { query: provisionQuery },
  responses: { 200: json(z.object({ ...pageOf(row), facets }), 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/items/{id}',
  summary: 'One item',
  request: { params: idParam },
  responses: { 200: json(detail, 'The item'), ...refusals },
})

export const items: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.items(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.item(id)
    return c.json(found ?? missing('item', id), 200)
  })
}

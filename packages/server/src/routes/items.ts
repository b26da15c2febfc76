import { createRoute, z } from '@hono/zod-openapi'
import { itemDetail as detail, itemsDecided, mergeBody, itemRow as row, splitBody } from '../schemas/item.ts'
import { facets, pageOf } from '../schemas/page.ts'
import { given, provisionQuery } from '../schemas/queries.ts'
import { asOfQuery } from '../schemas/status.ts'
import { idParam, json, jsonBody, missing, type Resource, refusals, settled } from './route.ts'

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
  request: { params: idParam, query: asOfQuery },
  responses: { 200: json(detail, 'The item'), ...refusals },
})

const merge = createRoute({
  method: 'post',
  path: '/api/items/merge',
  summary: 'Say that items are one commitment',
  request: jsonBody(mergeBody),
  responses: { 200: json(itemsDecided, 'The item that they are'), ...refusals },
})

const split = createRoute({
  method: 'post',
  path: '/api/items/split',
  summary: 'Say that some of what an item shows is not about it',
  request: jsonBody(splitBody),
  responses: { 200: json(itemsDecided, 'What stays and what went'), ...refusals },
})

export const items: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.items(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.item(id, c.req.valid('query').asOf)
    return c.json(found ?? missing('item', id), 200)
  })
  api.openapi(merge, async (c) => c.json(await register.mergeItems(settled(c.req.valid('json'))), 200))
  api.openapi(split, async (c) => c.json(await register.splitItem(settled(c.req.valid('json'))), 200))
}

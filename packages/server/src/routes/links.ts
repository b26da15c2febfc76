import { createRoute, z } from '@hono/zod-openapi'
import { linkRow, linksBody, linksDecided } from '../schemas/link.ts'
import { pageOf } from '../schemas/page.ts'
import { given, linkQuery } from '../schemas/queries.ts'
import { json, jsonBody, type Resource, refusals, settled } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/links',
  summary: 'Provisions about one thing, two by two, each with what the later is beside the earlier',
  request: { query: linkQuery },
  responses: { 200: json(z.object(pageOf(linkRow)), 'One page'), ...refusals },
})

const decide = createRoute({
  method: 'post',
  path: '/api/links',
  summary: 'Say of two provisions that they are about one thing, or that they are not',
  request: jsonBody(linksBody),
  responses: { 200: json(linksDecided, 'How many were decided'), ...refusals },
})

export const links: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.links(given(c.req.valid('query'))), 200))
  api.openapi(decide, async (c) => {
    const { a, b, ...verdict } = settled(c.req.valid('json'))
    return c.json(await register.decideLinks({ pairs: [[a, b]], ...verdict }), 200)
  })
}

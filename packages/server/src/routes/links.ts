import { createRoute, z } from '@hono/zod-openapi'
import { linkRow } from '../schemas/link.ts'
import { pageOf } from '../schemas/page.ts'
import { given, linkQuery } from '../schemas/queries.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/links',
  summary: 'Provisions about one thing, two by two, each with what the later is beside the earlier',
  request: { query: linkQuery },
  responses: { 200: json(z.object(pageOf(linkRow)), 'One page'), ...refusals },
})

export const links: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.links(given(c.req.valid('query'))), 200))
}

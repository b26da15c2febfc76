import { createRoute, z } from '@hono/zod-openapi'
import { entry } from '../schemas/entry.ts'
import { pageOf } from '../schemas/page.ts'
import { given, logQuery } from '../schemas/queries.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/log',
  summary: 'Who did what, when and why, with before and after; the latest first',
  request: { query: logQuery },
  responses: { 200: json(z.object(pageOf(entry)), 'One page'), ...refusals },
})

export const log: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.log(given(c.req.valid('query'))), 200))
}

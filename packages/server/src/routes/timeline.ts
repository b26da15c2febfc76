import { createRoute } from '@hono/zod-openapi'
import { given, timelineQuery } from '../schemas/queries.ts'
import { timeline as schema } from '../schemas/timeline.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/timeline',
  summary: 'Visits, talks, messages and signings with their documents and what reports them, the latest first',
  request: { query: timelineQuery },
  responses: { 200: json(schema, 'One page, with the number of each'), ...refusals },
})

export const timeline: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.timeline(given(c.req.valid('query'))), 200))
}

import { createRoute } from '@hono/zod-openapi'
import { gapList } from '../schemas/gap.ts'
import { gapQuery, given } from '../schemas/queries.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/gaps',
  summary: 'What seems to be missing: renewed and never reported, in one voice only, vague and old, not found, silent',
  request: { query: gapQuery },
  responses: { 200: json(gapList, 'One page, with the number of each'), ...refusals },
})

export const gaps: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.gaps(given(c.req.valid('query'))), 200))
}

import { createRoute, z } from '@hono/zod-openapi'
import { pageOf } from '../schemas/page.ts'
import { given, provisionQuery } from '../schemas/queries.ts'
import { searchHit } from '../schemas/search-hit.ts'
import { thingRow } from '../schemas/thing.ts'
import { json, type Resource, refusals } from './route.ts'

const find = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Provisions by their words, and things by their names in any language',
  request: { query: provisionQuery },
  responses: {
    200: json(z.object({ ...pageOf(searchHit), things: z.array(thingRow).readonly() }), 'One page'),
    ...refusals,
  },
})

export const search: Resource = (api, register) => {
  api.openapi(find, async (c) => {
    const { q, ...query } = c.req.valid('query')
    return c.json(await register.search(q ?? '', given(query)), 200)
  })
}

import { createRoute } from '@hono/zod-openapi'
import { comparison } from '../schemas/comparison.ts'
import { compareQuery } from '../schemas/queries.ts'
import { json, missing, type Resource, refusals } from './route.ts'

const one = createRoute({
  method: 'get',
  path: '/api/compare',
  summary: 'Two documents side by side, the earlier first: what the later says beside it, and which words made it so',
  request: { query: compareQuery },
  responses: { 200: json(comparison, 'Both documents, line by line'), ...refusals },
})

export const compare: Resource = (api, register) => {
  api.openapi(one, async (c) => {
    const { a, b, ...query } = c.req.valid('query')
    const asked = Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined))
    const found = await register.compare(a, b, asked)
    return c.json(found ?? missing('pair of documents', `${a}, ${b}`), 200)
  })
}

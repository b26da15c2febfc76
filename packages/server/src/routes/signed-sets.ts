import { createRoute } from '@hono/zod-openapi'
import { given, signedSetQuery } from '../schemas/queries.ts'
import { signedSetList } from '../schemas/signed-set.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/signed-sets',
  summary: 'Texts signed together: how many were announced, and which are named, found with text and in force',
  request: { query: signedSetQuery },
  responses: { 200: json(signedSetList, 'One page, the latest first'), ...refusals },
})

export const signedSets: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.signedSets(given(c.req.valid('query'))), 200))
}

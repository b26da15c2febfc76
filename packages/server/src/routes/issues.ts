import { createRoute, z } from '@hono/zod-openapi'
import { issueRow } from '../schemas/issue.ts'
import { pageOf } from '../schemas/page.ts'
import { given, pageQuery } from '../schemas/queries.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/issues',
  summary: 'What was not read, not coded or not sure, and why',
  request: { query: pageQuery },
  responses: { 200: json(z.object(pageOf(issueRow)), 'One page'), ...refusals },
})

export const issues: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.issues(given(c.req.valid('query'))), 200))
}

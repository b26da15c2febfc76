import { createRoute } from '@hono/zod-openapi'
import { summary as schema } from '../schemas/summary.ts'
import { json, type Resource, refusals } from './route.ts'

const read = createRoute({
  method: 'get',
  path: '/api/summary',
  summary: 'What is in the register, in numbers',
  responses: { 200: json(schema, 'The summary'), ...refusals },
})

export const summary: Resource = (api, register) => {
  api.openapi(read, async (c) => c.json(await register.summary(), 200))
}

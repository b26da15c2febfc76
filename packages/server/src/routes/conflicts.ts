import { createRoute, z } from '@hono/zod-openapi'
import { conflict, settleBody } from '../schemas/conflict.ts'
import { enteredReport } from '../schemas/status.ts'
import { json, jsonBody, type Resource, refusals, settled } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/conflicts',
  summary: 'Of what a register that was joined says something else, and nobody has settled it',
  responses: { 200: json(z.object({ rows: z.array(conflict).readonly() }), 'All of them'), ...refusals },
})

const settle = createRoute({
  method: 'post',
  path: '/api/conflicts',
  summary: 'Say which side of a conflict holds',
  request: jsonBody(settleBody),
  responses: { 200: json(enteredReport, 'Its subject and entry'), ...refusals },
})

export const conflicts: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json({ rows: await register.conflicts() }, 200))
  api.openapi(settle, async (c) => c.json(await register.settle(settled(c.req.valid('json'))), 200))
}

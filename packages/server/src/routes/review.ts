import { createRoute, z } from '@hono/zod-openapi'
import { given, provisionQuery } from '../schemas/queries.ts'
import { decideBody, decideReport, lostRow, queueRow, undoBody, undoReport } from '../schemas/review.ts'
import { json, jsonBody, type Resource, refusals, settled } from './route.ts'

const queue = createRoute({
  method: 'get',
  path: '/api/review',
  summary: 'Suggestions that wait for a decision, each with the words around it',
  request: { query: provisionQuery },
  responses: {
    200: json(z.object({ rows: z.array(queueRow).readonly(), next: z.string().optional() }), 'One page'),
    ...refusals,
  },
})

const lost = createRoute({
  method: 'get',
  path: '/api/review/lost',
  summary: 'Decisions that a newer version of the rules left without their place',
  responses: { 200: json(z.object({ rows: z.array(lostRow).readonly() }), 'All of them'), ...refusals },
})

const decide = createRoute({
  method: 'post',
  path: '/api/decisions',
  summary: 'Accept, edit, reject, skip or flag suggestions; all or none',
  request: jsonBody(decideBody),
  responses: { 200: json(decideReport, 'What was decided, or would be'), ...refusals },
})

const undo = createRoute({
  method: 'post',
  path: '/api/undo',
  summary: 'Take entries of the log back, whatever was done since; an undo too',
  request: jsonBody(undoBody),
  responses: { 200: json(undoReport, 'The entries that take them back'), ...refusals },
})

export const review: Resource = (api, register) => {
  api.openapi(queue, async (c) => c.json(await register.queue(given(c.req.valid('query'))), 200))
  api.openapi(lost, async (c) => c.json({ rows: await register.lost() }, 200))
  api.openapi(decide, async (c) => c.json(await register.decide(settled(c.req.valid('json'))), 200))
  api.openapi(undo, async (c) => c.json(await register.undo(settled(c.req.valid('json'))), 200))
}

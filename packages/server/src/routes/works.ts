import { createRoute, z } from '@hono/zod-openapi'
import { pageOf } from '../schemas/page.ts'
import { given, workQuery } from '../schemas/queries.ts'
import { work, workDecision, workVerdict } from '../schemas/work.ts'
import { idParam, json, missing, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/works',
  summary: 'Texts that several documents carry: copies, excerpts, translations',
  request: { query: workQuery },
  responses: { 200: json(z.object(pageOf(work)), 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/works/{id}',
  summary: 'One work, by its id or the id of one of its documents',
  request: { params: idParam },
  responses: { 200: json(work, 'The work'), ...refusals },
})

const decide = createRoute({
  method: 'post',
  path: '/api/works',
  summary: 'Say that two documents carry one text, or that they do not',
  request: { body: { required: true, content: { 'application/json': { schema: workVerdict } } } },
  responses: { 200: json(workDecision, 'The decision, as it was entered into the log'), ...refusals },
})

export const works: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.works(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    return c.json((await register.work(id)) ?? missing('work', id), 200)
  })
  api.openapi(decide, async (c) => {
    const { reason, ...verdict } = c.req.valid('json')
    return c.json(await register.decideWork({ ...verdict, ...(reason ? { reason } : {}) }), 200)
  })
}

import { createRoute, z } from '@hono/zod-openapi'
import type { AddReport } from '@servanda/register'
import { addReport } from '../schemas/document.ts'
import { pageOf } from '../schemas/page.ts'
import { given, pageQuery } from '../schemas/queries.ts'
import { rereading } from '../schemas/rereading.ts'
import { json, type Resource, refusals } from './route.ts'

const preview = createRoute({
  method: 'get',
  path: '/api/reread',
  summary: 'What reading again those texts that an older version has read would change; nothing is written',
  request: { query: pageQuery },
  responses: { 200: json(z.object(pageOf(rereading)), 'One page, a text a row'), ...refusals },
})

const apply = createRoute({
  method: 'post',
  path: '/api/reread',
  summary: 'Read every text again that an older version has read; decisions are laid over what is suggested now',
  responses: {
    200: json(z.object({ reports: z.array(addReport).readonly() }), 'What became of each text'),
    ...refusals,
  },
})

export const reread: Resource = (api, register) => {
  api.openapi(preview, async (c) => c.json(await register.rereadings(given(c.req.valid('query'))), 200))
  api.openapi(apply, async (c) => {
    const reports: AddReport[] = []
    for await (const report of register.reread()) reports.push(report)
    return c.json({ reports }, 200)
  })
}

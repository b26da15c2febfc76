import { createRoute, z } from '@hono/zod-openapi'
import type { AddReport } from '@servanda/register'
import { addReport } from '../schemas/document.ts'
import { json, jsonBody, type Resource, refusals } from './route.ts'

const retry = createRoute({
  method: 'post',
  path: '/api/retries',
  summary: 'Try again to read what failed; a report for each',
  request: jsonBody(
    z.strictObject({
      sources: z
        .array(z.string().min(1).max(2000))
        .max(1000)
        .optional()
        .openapi({ description: 'Names of inputs as `/api/issues` shows them; all that failed unless told' }),
    }),
  ),
  responses: {
    200: json(z.object({ reports: z.array(addReport).readonly() }), 'What became of each'),
    ...refusals,
  },
})

export const retries: Resource = (api, register) => {
  api.openapi(retry, async (c) => {
    const { sources = [] } = c.req.valid('json')
    const reports: AddReport[] = []
    for await (const report of register.retry(sources, { signal: c.req.raw.signal, links: 'behind' }))
      reports.push(report)
    return c.json({ reports }, 200)
  })
}

import { createRoute, z } from '@hono/zod-openapi'
import type { AddReport, FeedReport } from '@servanda/register'
import { addReport } from '../schemas/document.ts'
import { mirrors } from '../schemas/mirrors.ts'
import { json, jsonBody, type Resource, refusals } from './route.ts'

const feedReport = mirrors<FeedReport>()(
  z.object({
    feed: z.string(),
    entries: z.int().openapi({ description: 'Pages that it announces' }),
    added: z.int(),
    changed: z.int().openapi({ description: 'In substance' }),
    unchanged: z.int(),
    failed: z.int(),
  }),
).openapi('FeedReport')

const watch = createRoute({
  method: 'post',
  path: '/api/watches',
  summary:
    'Read what RSS, Atom and JSON feeds announce; a report for each page that is new, has changed in substance or was not read',
  request: jsonBody(
    z.strictObject({
      feeds: z
        .array(z.url().max(2000))
        .max(100)
        .optional()
        .openapi({ description: 'Addresses of feeds on the public internet; all that were read before unless told' }),
    }),
  ),
  responses: {
    200: json(
      z.object({ reports: z.array(addReport).readonly(), feeds: z.array(feedReport).readonly() }),
      'What became of each page, and how many there are in each feed',
    ),
    ...refusals,
  },
})

export const watches: Resource = (api, register) => {
  api.openapi(watch, async (c) => {
    const { feeds: asked = [] } = c.req.valid('json')
    const reports: AddReport[] = []
    const feeds: FeedReport[] = []
    const onFeed = (one: FeedReport): void => {
      feeds.push(one)
    }
    const options = { signal: c.req.raw.signal, links: 'behind', onFeed } as const
    for await (const report of register.watch(asked, options)) reports.push(report)
    return c.json({ reports, feeds }, 200)
  })
}

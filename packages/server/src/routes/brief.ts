import { createRoute, z } from '@hono/zod-openapi'
import { briefPage } from '@servanda/publish'
import { brief as schema } from '../schemas/brief.ts'
import { briefQuery, given } from '../schemas/queries.ts'
import { json, type Resource, refusals } from './route.ts'

const one = createRoute({
  method: 'get',
  path: '/api/brief',
  summary: 'What to know before a meeting: due, overdue, new, stronger, weaker, silent, each with where it stands',
  request: { query: briefQuery },
  responses: { 200: json(schema, 'The first rows of each part, and how many there are'), ...refusals },
})

const page = createRoute({
  method: 'get',
  path: '/api/brief.md',
  summary: 'The same as a page of Markdown, every line with its citation',
  request: { query: briefQuery },
  responses: {
    200: { content: { 'text/markdown; charset=utf-8': { schema: z.string() } }, description: 'CommonMark' },
    ...refusals,
  },
})

export const brief: Resource = (api, register) => {
  api.openapi(one, async (c) => c.json(await register.brief(given(c.req.valid('query'))), 200))
  api.openapi(page, async (c) => {
    const found = await register.brief(given(c.req.valid('query')))
    return new Response(briefPage(found), {
      headers: {
        'content-type': 'text/markdown; charset=utf-8',
        'content-disposition': `attachment; filename="servanda-brief-${found.on}.md"`,
      },
    })
  })
}

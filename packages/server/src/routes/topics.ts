import { createRoute } from '@hono/zod-openapi'
import { given, topicQuery } from '../schemas/queries.ts'
import { topicTable } from '../schemas/topic-table.ts'
import { json, type Resource, refusals } from './route.ts'

const table = createRoute({
  method: 'get',
  path: '/api/topics',
  summary: 'Topics by documents: pillars, words or things, and what each document says on each',
  request: { query: topicQuery },
  responses: { 200: json(topicTable, 'The table, the documents from the earliest'), ...refusals },
})

export const topics: Resource = (api, register) => {
  api.openapi(table, async (c) => c.json(await register.topics(given(c.req.valid('query'))), 200))
}

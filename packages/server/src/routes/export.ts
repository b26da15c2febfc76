import { createRoute, z } from '@hono/zod-openapi'
import { exportRows, FORMATS, type FormatName, rowsOf, TABLES, type TableName } from '@servanda/publish'
import { problem } from '../problem.ts'
import { exportQuery, given } from '../schemas/queries.ts'
import { type Resource, refusals } from './route.ts'

const params = z.object({
  file: z.string().max(60).openapi({ description: 'Table and format', example: 'items.csv' }),
})

const download = createRoute({
  method: 'get',
  path: '/api/export/{file}',
  summary: 'Every row that a query shows, as a file: items.csv, provisions.jsonl, mechanisms.md',
  request: { params, query: exportQuery },
  responses: {
    200: {
      content: Object.fromEntries(
        Object.values(FORMATS).map(({ mediaType }) => [mediaType, { schema: z.string() }] as const),
      ),
      description: 'The file',
    },
    ...refusals,
  },
})

export const exports: Resource = (api, register) => {
  api.openapi(download, async (c) => {
    const { file } = c.req.valid('param')
    const [table = '', format = ''] = file.split('.')
    if (!Object.hasOwn(TABLES, table) || !Object.hasOwn(FORMATS, format)) return noSuchFile(file)
    const name = table as TableName
    const { mediaType } = FORMATS[format as FormatName]
    const rows = await rowsOf(register, name, given(c.req.valid('query')))
    const stream = ReadableStream.from(exportRows(format as FormatName, name, rows)).pipeThrough(
      new TextEncoderStream(),
    )
    return new Response(stream, {
      headers: { 'content-type': mediaType, 'content-disposition': `attachment; filename="servanda-${file}"` },
    })
  })
}

const noSuchFile = (file: string): Response =>
  problem(
    'not-found',
    `There is no ${file.slice(0, 60)}; ask for one of ${Object.keys(TABLES).join(', ')} with .${Object.keys(FORMATS).join(', .')}`,
  )

import { createRoute, z } from '@hono/zod-openapi'
import { exportRows, FORMATS, type FormatName, rowsOf, TABLES, type TableName } from '@servanda/publish'
import { problem } from '../problem.ts'
import { exportQuery, given, narrows } from '../schemas/queries.ts'
import { type Resource, refusals } from './route.ts'

const FILES = Object.keys(TABLES).flatMap((table) => Object.keys(FORMATS).map((format) => `${table}.${format}`))

const params = z.object({
  file: z.string().max(60).openapi({ description: 'Table and format', example: 'items.csv', enum: FILES }),
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
    if (!FILES.includes(file)) return noSuchFile(file)
    const [name, format] = file.split('.') as [TableName, FormatName]
    const query = given(c.req.valid('query'))
    const stranger = Object.keys(c.req.queries()).find((field) => !narrows(field, name))
    if (stranger) return problem('bad-request', `${stranger} does not narrow ${name}; take it out`)
    const rows = await rowsOf(register, name, query)
    const stream = ReadableStream.from(exportRows(format, name, rows)).pipeThrough(new TextEncoderStream())
    return new Response(stream, {
      headers: {
        'content-type': FORMATS[format].mediaType,
        'content-disposition': `attachment; filename="servanda-${file}"`,
      },
    })
  })
}

const noSuchFile = (file: string): Response =>
  problem('not-found', `There is no ${file.slice(0, 60)}; ask for one of ${FILES.join(', ')}`)

import { createRoute, z } from '@hono/zod-openapi'
import { CODING_FORMATS, codingFile } from '@servanda/publish'
import { publishedCodings } from '@servanda/register'
import { adjudicateBody, codeBody, codeReport, codingSummary, codings } from '../schemas/coding.ts'
import { enteredReport } from '../schemas/status.ts'
import { idParam, json, jsonBody, missing, type Resource, refusals, settled } from './route.ts'

const asCoder = z.strictObject({
  coder: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'Who asks; nobody sees what others code until all are done' }),
})

const summary = createRoute({
  method: 'get',
  path: '/api/codings',
  summary: 'Which documents people code, and how far coders agree, field by field',
  responses: { 200: json(codingSummary, 'Documents and agreement'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/codings/{id}',
  summary: 'The codings of a document as one coder may see them',
  request: { params: idParam, query: asCoder },
  responses: { 200: json(codings, 'The codings'), ...refusals },
})

const enter = createRoute({
  method: 'post',
  path: '/api/codings/{id}',
  summary: 'Enter what a coder makes of a document, as units or as a file',
  request: { params: idParam, ...jsonBody(codeBody) },
  responses: { 200: json(codeReport, 'What was entered'), ...refusals },
})

const decide = createRoute({
  method: 'post',
  path: '/api/codings/{id}/adjudications',
  summary: 'Say what holds at a place on which coders differ',
  request: { params: idParam, ...jsonBody(adjudicateBody) },
  responses: { 200: json(enteredReport, 'Its place and entry'), ...refusals },
})

const TYPES = { codebook: 'application/x-ndjson', annotations: 'application/ld+json' } as const

const file = createRoute({
  method: 'get',
  path: '/api/codings/{id}/file',
  summary: "A coder's codings, or what holds between coders, as JSON Lines of the codebook or W3C Web Annotations",
  request: { params: idParam, query: asCoder.extend({ format: z.enum(CODING_FORMATS).optional() }) },
  responses: {
    200: {
      content: Object.fromEntries(Object.values(TYPES).map((type) => [type, { schema: z.string() }] as const)),
      description: 'The file',
    },
    ...refusals,
  },
})

export const coding: Resource = (api, register) => {
  api.openapi(summary, async (c) => c.json(await register.codingSummary(), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    return c.json((await register.codings(id, c.req.valid('query').coder)) ?? missing('document', id), 200)
  })
  api.openapi(enter, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await register.code({ document: id, ...settled(c.req.valid('json')) }), 200)
  })
  api.openapi(decide, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await register.adjudicate({ document: id, ...settled(c.req.valid('json')) }), 200)
  })
  api.openapi(file, async (c) => {
    const { id } = c.req.valid('param')
    const { coder, format = 'codebook' } = c.req.valid('query')
    const found = (await register.codings(id, coder)) ?? missing('document', id)
    return new Response(codingFile(format, publishedCodings(found, coder)), {
      headers: { 'content-type': TYPES[format] },
    })
  })
}

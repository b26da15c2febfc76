import { createRoute, z } from '@hono/zod-openapi'
import { type AddOptions, type AddReport, GENRES, type Register } from '@servanda/register'
import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import { problem } from '../problem.ts'
import { addReport, correctBody, documentDetail, documentRow } from '../schemas/document.ts'
import { facets, pageOf } from '../schemas/page.ts'
import { documentQuery, given } from '../schemas/queries.ts'
import { idParam, json, jsonBody, missing, type Resource, refusals, settled } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'Captured texts, and the documents embedded in them',
  request: { query: documentQuery },
  responses: { 200: json(z.object({ ...pageOf(documentRow), facets }), 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/documents/{id}',
  summary: 'One document with its text, provisions and names',
  request: { params: idParam },
  responses: { 200: json(documentDetail, 'The document'), ...refusals },
})

const correct = createRoute({
  method: 'post',
  path: '/api/documents/{id}/facts',
  summary: 'Correct what is known about a document; it is read again with that',
  request: { params: idParam, ...jsonBody(correctBody) },
  responses: { 200: json(documentDetail, 'The document as it is then'), ...refusals },
})

const FACTS = ['title', 'date', 'publisher', 'language', 'genre', 'url', 'licence', 'notice'] as const
const JSON_LINES = 'application/jsonl'
const file = z.string().openapi({ type: 'string', format: 'binary' })

const add = createRoute({
  method: 'post',
  path: '/api/documents',
  summary: 'Add files and pages of the web; a report for each',
  request: {
    body: {
      required: true,
      content: {
        'multipart/form-data': {
          schema: z.object({
            files: z.array(file).optional(),
            addresses: z
              .array(z.url())
              .optional()
              .openapi({ description: 'Of pages on the public internet; others are reported as failed' }),
            ...Object.fromEntries(FACTS.map((fact) => [fact, z.string().optional()])),
            genre: z.enum(GENRES).optional(),
            preview: z
              .literal('true')
              .optional()
              .openapi({ description: 'Say what they are and which texts they repeat; keep nothing' }),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description:
        'What became of each file; as `application/jsonl`, where that is asked for, a line for each when it is durable. ' +
        'Who ends the connection stops it there, and goes on by sending the same again.',
      content: {
        'application/json': { schema: z.object({ reports: z.array(addReport).readonly() }) },
        [JSON_LINES]: { schema: addReport },
      },
    },
    ...refusals,
  },
})

export const documents: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.documents(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.document(id)
    return c.json(found ?? missing('document', id), 200)
  })
  api.openapi(correct, async (c) => {
    const { reason, ...facts } = settled(c.req.valid('json'))
    const { id } = c.req.valid('param')
    if (!(await register.document(id))) return c.json(missing('document', id), 200)
    return c.json(await register.correct({ document: id, facts, ...(reason ? { reason } : {}) }), 200)
  })
  api.openAPIRegistry.registerPath(add)
  api.post('/api/documents', (c) => addFiles(c, register))
}

async function addFiles(c: Context, register: Register): Promise<Response> {
  if (!c.req.header('content-type')?.startsWith('multipart/form-data')) {
    return problem('media-type-refused', 'Send multipart/form-data with the files in the field "files"')
  }
  const form = await c.req.formData().catch(() => undefined)
  const files = (form?.getAll('files') ?? []).filter((one) => one instanceof File && one.name !== '') as File[]
  const addresses = addressesIn(form)
  if (!form || files.length + addresses.length === 0) {
    return problem(
      'bad-request',
      'There is nothing in it; put files into the field "files", addresses into "addresses"',
    )
  }
  const path = addresses.find((address) => !/^https?:\/\//i.test(address))
  if (path !== undefined) return problem('bad-request', `${path.slice(0, 100)} is no address; give one as https://...`)
  const stranger = [...form.keys()].find((field) => !['files', 'addresses', 'preview', ...FACTS].includes(field))
  if (stranger) return problem('bad-request', `${stranger.slice(0, 60)} is no fact; give ${FACTS.join(', ')}`)
  const uploads = await Promise.all(
    files.map(async (one) => ({ name: one.name, bytes: new Uint8Array(await one.arrayBuffer()) })),
  )
  const stop = new AbortController()
  c.req.raw.signal.addEventListener('abort', () => stop.abort())
  const preview = form.get('preview') === 'true'
  const adding = register.add([...uploads, ...addresses], {
    facts: factsIn(form),
    preview,
    signal: stop.signal,
    links: 'behind',
  })
  if (accepts(c, { header: 'Accept', supports: ['application/json', JSON_LINES], default: '' }) === JSON_LINES) {
    return linesOf(adding, stop)
  }
  const reports: AddReport[] = []
  for await (const report of adding) reports.push(report)
  return c.json({ reports })
}

/** A line for each report as it comes; whoever stops reading stops the work. */
async function linesOf(reports: AsyncGenerator<AddReport>, stop: AbortController): Promise<Response> {
  // what cannot be begun is refused before the answer is
  const first = await reports.next()
  async function* lines(): AsyncGenerator<string> {
    try {
      for (let next = first; !next.done; next = await reports.next()) yield `${JSON.stringify(next.value)}\n`
    } finally {
      stop.abort()
      for await (const _ of reports) {
        // what was read is written
      }
    }
  }
  return new Response(ReadableStream.from(lines()).pipeThrough(new TextEncoderStream()), {
    headers: { 'content-type': JSON_LINES },
  })
}

/** Addresses, one or more in a field, white space between them. */
const addressesIn = (form: FormData | undefined): readonly string[] =>
  (form?.getAll('addresses') ?? []).flatMap((field) =>
    typeof field === 'string' ? field.split(/\s+/).filter((address) => address !== '') : [],
  )

/** Facts of the form; the register refuses those that it cannot take. */
function factsIn(form: FormData): NonNullable<AddOptions['facts']> {
  const facts = FACTS.flatMap((fact) => {
    const value = form.get(fact)
    return typeof value === 'string' && value.trim() !== '' ? [[fact, value.trim()] as const] : []
  })
  return Object.fromEntries(facts)
}

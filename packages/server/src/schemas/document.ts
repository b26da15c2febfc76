import { z } from '@hono/zod-openapi'
import { FURNITURE, WORK_RELATIONS } from '@servanda/pipeline'
import { type AddReport, type DocumentDetail, type DocumentRow, GENRES } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { day, quote, span } from './positions.ts'
import { provisionRow } from './provision.ts'
import { mentionRow } from './thing.ts'

const fields = {
  id: z.string(),
  source: z.string(),
  title: z.string(),
  date: day.optional(),
  language: z.string().openapi({ description: 'BCP 47', example: 'vi' }),
  publisher: z.string().optional(),
  genre: z.enum(GENRES).optional(),
  start: span.start.optional(),
  end: span.end.optional(),
  hash: z.string().openapi({ description: 'SHA-256 of the captured text as UTF-8, hex' }),
  notice: z.string().optional(),
  provisions: z.int(),
  commitments: z.int(),
  within: z.string().optional(),
}

export const documentRow = mirrors<DocumentRow>()(z.object(fields)).openapi('Document')

const known = z.object({
  value: z.string(),
  by: z.enum(['given', 'recognised', 'file name', 'default']),
  reason: z.string().optional(),
})

const visit = z.object({
  url: z.string().openapi({ description: 'The address that was asked for' }),
  finalUrl: z.string().openapi({ description: 'The address that gave it, behind all redirects' }),
  fetched: z.string().openapi({ description: 'ISO 8601, UTC' }),
  headers: z.record(z.string(), z.string()),
  digest: z.string().openapi({ description: 'SHA-256 of the bytes, hex' }),
})

const version = z.object({
  n: z.int(),
  hash: z.string().openapi({ description: 'SHA-256 of the captured text as UTF-8, hex' }),
  visit,
  changes: z
    .array(z.object({ before: z.object(quote).optional(), after: z.object(quote).optional() }))
    .readonly()
    .openapi({
      description:
        'Provisions that are new (after alone), gone (before alone) or reworded; offsets count in either text',
    }),
})

export const documentDetail = mirrors<DocumentDetail>()(
  z.object({
    ...fields,
    text: z.string(),
    facts: z.record(z.string(), known),
    otherHeaders: z.record(z.string(), z.string()),
    sections: z.array(z.object({ ...span, label: z.string(), heading: z.object(quote).optional() })).readonly(),
    furniture: z.array(z.object({ ...span, why: z.enum(FURNITURE) })).readonly(),
    codings: z.array(provisionRow).readonly(),
    mentions: z.array(mentionRow).readonly(),
    embedded: z.array(documentRow).readonly(),
    passages: z
      .array(z.object({ ...span, language: z.string(), whole: z.literal(true).optional() }))
      .readonly()
      .openapi({
        description: 'Stretches in another language; whole: of whole sentences, read by the rules of theirs',
      }),
    places: z
      .array(
        z.object({
          ...span,
          page: z.int().optional(),
          element: z.string().optional(),
          recognised: z.literal(true).optional(),
        }),
      )
      .readonly(),
    reader: z.string(),
    added: z.string(),
    pipeline: z.string(),
    visit: visit.optional(),
    versions: z.array(version).readonly(),
  }),
).openapi('DocumentDetail')

const said = z.string().max(2000).optional()

/** What is said of a document from now on. */
export const correctBody = z
  .strictObject({
    ...{ title: said, date: said, publisher: said, language: said, genre: said, url: said, licence: said },
    notice: said,
    reason: z.string().max(2000).optional(),
  })
  .openapi({ description: 'An empty value lets the text speak for itself again' })

const sameAs = z.object({
  document: z.string().openapi({ description: 'The document that was added, or one inside it' }),
  id: z.string(),
  source: z.string(),
  title: z.string(),
  language: z.string(),
  relation: z.enum(WORK_RELATIONS),
  share: z.number(),
  reason: z.string(),
  languages: z.int().optional().openapi({ description: 'In how many languages the register then holds the text' }),
})

export const addReport = mirrors<AddReport>()(
  z.object({
    source: z.string(),
    id: z.string().optional(),
    status: z
      .enum(['added', 'new', 'unchanged', 'skipped', 'failed'])
      .openapi({ description: '`new`: it would be added; nothing was kept' }),
    reason: z.string().optional(),
    provisions: z.int().optional(),
    commitments: z.int().optional(),
    version: z.int().optional().openapi({ description: 'From 2: the page was there and has changed' }),
    changes: z.object({ added: z.int(), removed: z.int(), reworded: z.int() }).optional(),
    sameAs: z
      .array(sameAs)
      .readonly()
      .optional()
      .openapi({ description: 'Documents that seem to carry the same text; suggestions' }),
    embedded: z
      .array(z.object({ ...span, id: z.string(), title: z.string() }))
      .readonly()
      .optional(),
  }),
).openapi('AddReport')

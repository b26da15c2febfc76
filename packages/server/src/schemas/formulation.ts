import { z } from '@hono/zod-openapi'
import { FORMULATION_KINDS, type Formulation, type FormulationList } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { pageOf } from './page.ts'
import { day, quote } from './positions.ts'

const use = z
  .object({
    ...quote,
    documentId: z.string(),
    source: z.string(),
    documentTitle: z.string(),
    documentDate: day.optional(),
    language: z.string(),
    provisionId: z.string().optional(),
    by: z.array(z.string()).readonly().openapi({ description: 'Whose the provision is that it stands in' }),
  })
  .openapi('FormulationUse')

const row = z.object({
  id: z.string(),
  kind: z.enum(FORMULATION_KINDS),
  name: z.string().openapi({ description: 'The most frequent wording' }),
  variants: z.array(z.object({ words: z.string(), uses: z.array(use).readonly() })).readonly(),
  documents: z.int(),
  firstDate: day.optional(),
  lastDate: day.optional(),
  mentions: z.array(use).readonly(),
  translation: z.literal(true).optional().openapi({ description: 'All variants are of documents that carry one text' }),
})

export const formulation = mirrors<Formulation>()(row).openapi('Formulation')

export const formulationList = mirrors<FormulationList>()(
  z.object({
    ...pageOf(formulation),
    read: z.int().openapi({ description: 'How many documents were read for it, the latest ones' }),
    documents: z.int(),
  }),
).openapi('Formulations')

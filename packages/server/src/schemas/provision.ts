import { z } from '@hono/zod-openapi'
import { BINDINGNESS, DUE_KINDS, KINDS, PILLARS, type ProvisionRow, VERDICTS } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { day, quote, span } from './positions.ts'

export const due = z.object({
  ...span,
  raw: z.string(),
  kind: z.enum(DUE_KINDS),
  from: day.optional(),
  to: day.optional(),
})

export const provisionRow = mirrors<ProvisionRow>()(
  z.object({
    id: z.string().openapi({ example: '01995c2a-7a3e-7000-8000-000000000000.12' }),
    documentId: z.string(),
    source: z.string(),
    documentTitle: z.string(),
    documentDate: day.optional(),
    documentHash: z.string().openapi({ description: 'SHA-256 of the captured text as UTF-8, hex' }),
    language: z.string(),
    page: z.number().int().optional().openapi({
      description:
        'Page of the original on which it begins, counting from 1; given by provisions, items and search, where the format has pages',
    }),
    notice: z.string().optional(),
    ...quote,
    kind: z.enum(KINDS),
    by: z.array(z.string()).readonly(),
    bindingness: z.enum(BINDINGNESS).optional(),
    pillar: z.enum(PILLARS),
    due: due.optional(),
    mechanisms: z.array(z.string()).readonly(),
    instruments: z.array(z.string()).readonly(),
    condition: z.string().optional(),
    purpose: z.string().optional(),
    detail: z.string().optional(),
    effect: z.string().optional(),
    heading: z.literal(true).optional(),
    section: z.string().optional(),
    rule: z.string().openapi({ example: 'en/agree' }),
    version: z.string(),
    itemId: z.string().optional(),
    repeats: z.string().optional(),
    review: z.enum(VERDICTS).optional().openapi({ description: 'What was decided of it; absent while it waits' }),
  }),
).openapi('Provision')

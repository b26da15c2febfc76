import { z } from '@hono/zod-openapi'
import { KINDS, PILLARS, type Summary } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { day } from './positions.ts'

export const summary = mirrors<Summary>()(
  z.object({
    documents: z.int(),
    provisions: z.int(),
    commitments: z.int(),
    items: z.int(),
    mechanisms: z.int(),
    byKind: z.record(z.enum(KINDS), z.int()),
    byPillar: z.record(z.enum(PILLARS), z.int()),
    byDocument: z.array(documentRow).readonly(),
    leftOut: z.array(z.object({ reason: z.string(), count: z.int() })).readonly(),
    notices: z.array(z.string()).readonly(),
    outdated: z.int().optional(),
    unlinked: z.int().optional(),
    firstDate: day.optional(),
    lastDate: day.optional(),
  }),
).openapi('Summary')

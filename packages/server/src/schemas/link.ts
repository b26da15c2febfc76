import { z } from '@hono/zod-openapi'
import { LINK_RELATIONS, type LinkRow, REASONS } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { provisionRow } from './provision.ts'

const linkRelation = z.enum(LINK_RELATIONS)

export const reasons = z
  .array(z.object({ of: z.enum(REASONS), earlier: z.string().optional(), later: z.string().optional() }))
  .readonly()
  .openapi({ description: 'The words that made it so, those that decided first; absent where nothing stands' })

export const linkRow = mirrors<LinkRow>()(
  z.object({
    a: provisionRow,
    b: provisionRow,
    relation: linkRelation.openapi({ description: 'What b, of the later document, is beside a' }),
    reasons,
    score: z.number().openapi({ description: 'How sure, 0 to 1' }),
  }),
).openapi('Link')

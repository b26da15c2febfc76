import { z } from '@hono/zod-openapi'
import {
  LINK_RELATIONS,
  LINK_VERDICTS,
  type LinkDecision,
  type LinkRow,
  type LinksDecided,
  REASONS,
} from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { provisionRow } from './provision.ts'

const linkRelation = z.enum(LINK_RELATIONS)

export const reasons = z
  .array(z.object({ of: z.enum(REASONS), earlier: z.string().optional(), later: z.string().optional() }))
  .readonly()
  .openapi({ description: 'The words that made it so, those that decided first; absent where nothing stands' })

const linkVerdict = z.enum(LINK_VERDICTS)

const linkDecision = mirrors<LinkDecision>()(
  z.object({
    verdict: linkVerdict,
    relation: linkRelation.optional(),
    by: z.string(),
    at: z.string(),
    reason: z.string().optional(),
    entry: z.int().openapi({ description: 'Number of the entry in the log; undo takes it' }),
  }),
).openapi('LinkDecision')

export const linkRow = mirrors<LinkRow>()(
  z.object({
    a: provisionRow,
    b: provisionRow,
    relation: linkRelation.openapi({ description: 'What b, of the later document, is beside a' }),
    reasons,
    score: z.number().openapi({ description: 'How sure, 0 to 1' }),
    decision: linkDecision.optional().openapi({ description: 'What somebody said of it' }),
  }),
).openapi('Link')

const provisionId = z.string().min(1).max(300)

export const linksBody = z.strictObject({
  a: provisionId,
  b: provisionId,
  verdict: linkVerdict,
  relation: linkRelation.optional(),
  reason: z.string().max(2000).optional(),
})

export const decidedFields = {
  decided: z.int().openapi({ description: 'How many pairs' }),
  first: z.int().optional().openapi({ description: 'Number of the first entry in the log, where there is one' }),
  last: z.int().optional(),
}

export const linksDecided = mirrors<LinksDecided>()(z.object(decidedFields)).openapi('LinksDecided')

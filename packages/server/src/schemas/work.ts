import { z } from '@hono/zod-openapi'
import { WORK_RELATIONS } from '@servanda/pipeline'
import type { Work, WorkDecision } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { day } from './positions.ts'

const verdict = z.enum(['same', 'apart'])

export const workDecision = mirrors<WorkDecision>()(
  z.object({ verdict, entry: z.int(), by: z.string(), at: z.string(), reason: z.string().optional() }),
).openapi('WorkDecision')

export const work = mirrors<Work>()(
  z.object({
    id: z.string(),
    title: z.string(),
    date: day.optional(),
    languages: z.array(z.string()).readonly(),
    confirmed: z.boolean().openapi({ description: 'Whether people have confirmed every document in it' }),
    documents: z.array(documentRow).readonly(),
    links: z
      .array(
        z.object({
          document: z.string(),
          other: z.string(),
          relation: z.enum(WORK_RELATIONS).optional(),
          share: z.number().optional(),
          reason: z.string().optional(),
          decision: workDecision.optional(),
        }),
      )
      .readonly(),
  }),
).openapi('Work')

export const workVerdict = z.strictObject({
  document: z.string().min(1).max(2000).openapi({ description: 'Id or source' }),
  other: z.string().min(1).max(2000),
  verdict,
  reason: z.string().max(2000).optional(),
})

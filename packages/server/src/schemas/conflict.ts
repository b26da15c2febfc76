import { z } from '@hono/zod-openapi'
import type { Conflict, Settle } from '@servanda/register'
import { mirrors } from './mirrors.ts'

const side = z.object({
  state: z.record(z.string(), z.unknown()).optional().openapi({
    description: 'Absent where it says nothing, or where it is a coding that is still blind',
  }),
  by: z.string(),
  at: z.string(),
  reason: z.string().optional(),
})

export const conflict = mirrors<Conflict>()(
  z.object({ subject: z.string(), entry: z.int(), ours: side, theirs: side }),
).openapi('Conflict')

export const settleBody = mirrors<Settle>()(
  z.strictObject({
    entry: z.int().positive().openapi({ description: 'The `entry` of a conflict' }),
    take: z.enum(['ours', 'theirs']),
    reason: z.string().max(2000).optional(),
  }),
).openapi('Settle')

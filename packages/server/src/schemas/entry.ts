import { z } from '@hono/zod-openapi'
import { ACTIONS, type LogRow } from '@servanda/register'
import { mirrors } from './mirrors.ts'

const state = z.record(z.string(), z.unknown()).optional()

export const entry = mirrors<LogRow>()(
  z.object({
    n: z.int().openapi({ description: 'From 1, without a gap' }),
    at: z.string().openapi({ description: 'ISO 8601, UTC; never before the entry before' }),
    clock: z.string().optional().openapi({ description: 'What the clock said, where it had gone back' }),
    by: z.string(),
    action: z.enum(ACTIONS),
    subject: z.string().openapi({ example: 'document/01995c2a-7a3e-7000-8000-000000000000' }),
    reason: z.string().optional(),
    before: state,
    after: state,
    withheld: z.literal(true).optional().openapi({
      description: 'Place, reason, before and after are not shown while the coders of the text are blind to each other',
    }),
    undoes: z.int().optional().openapi({ description: 'Number of the entry that it takes back' }),
    origin: state.openapi({
      description: 'The entry that it was in another register that grew from the same beginning, all of it',
    }),
    previous: z.string().openapi({ description: 'Hash of the entry before; 64 zeros in the first' }),
    hash: z.string().openapi({ description: 'SHA-256 of the other fields as canonical JSON (RFC 8785), hex' }),
  }),
).openapi('LogEntry')

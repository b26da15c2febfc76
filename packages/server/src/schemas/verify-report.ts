import { z } from '@hono/zod-openapi'
import type { VerifyReport } from '@servanda/register'
import { mirrors } from './mirrors.ts'

const found = z.object({ code: z.string(), source: z.string(), message: z.string(), id: z.string().optional() })

export const verifyReport = mirrors<VerifyReport>()(
  z.object({
    documents: z.int(),
    provisions: z.int(),
    mentions: z.int(),
    entries: z.int(),
    problems: z.array(found).readonly(),
  }),
).openapi('VerifyReport')

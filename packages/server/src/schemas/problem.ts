import { z } from '@hono/zod-openapi'
import type { Problem } from '../problem.ts'
import { mirrors } from './mirrors.ts'

/** RFC 9457. */
export const problemDetails = mirrors<Problem>()(
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .readonly()
      .optional(),
  }),
).openapi('Problem')

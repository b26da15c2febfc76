import { z } from '@hono/zod-openapi'
import type { DeadlineRow } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { provisionRow } from './provision.ts'

export const deadlineRow = mirrors<DeadlineRow>()(
  z.object({
    itemId: z.string(),
    provision: provisionRow,
    overdue: z.boolean().openapi({
      description: 'The day has passed, and some last word is not that it is settled, or nobody has looked',
    }),
  }),
).openapi('Deadline')

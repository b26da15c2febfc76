import { z } from '@hono/zod-openapi'
import { CONVENTIONS, type DeadlineRow } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { provisionRow } from './provision.ts'

export const convention = z.enum(CONVENTIONS).openapi({
  description:
    'How the days were made out: the text names the year; counted from the day of the document; the year of the document; a rhythm later than the last time; the same day every year',
})

export const deadlineRow = mirrors<DeadlineRow>()(
  z.object({
    itemId: z.string(),
    provision: provisionRow,
    convention,
    overdue: z.boolean().openapi({
      description: 'The day has passed, and some last word is not that it is settled, or nobody has looked',
    }),
  }),
).openapi('Deadline')

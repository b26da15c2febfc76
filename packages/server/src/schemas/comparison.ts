import { z } from '@hono/zod-openapi'
import { type Comparison, STANDINGS } from '@servanda/register'
import { documentRow } from './document.ts'
import { reasons } from './link.ts'
import { mirrors } from './mirrors.ts'
import { provisionRow } from './provision.ts'

const row = z.object({
  a: provisionRow.optional(),
  b: provisionRow.optional(),
  relation: z.enum(STANDINGS).openapi({ description: 'What b is beside a; new or not found where one stands alone' }),
  moved: z.literal(true).optional().openapi({ description: 'It stands at another place among the others' }),
  reasons,
  words: z
    .array(z.object({ text: z.string(), only: z.enum(['a', 'b']).optional() }))
    .readonly()
    .optional()
    .openapi({ description: 'Both wordings as pieces, in order' }),
})

export const comparison = mirrors<Comparison>()(
  z.object({
    a: documentRow,
    b: documentRow,
    across: z.literal(true).optional().openapi({
      description:
        'In different languages: lines are paired by names, numbers, dates, what their words are about, and order',
    }),
    rows: z.array(row).readonly(),
    counts: z.record(z.enum(STANDINGS), z.int()),
  }),
).openapi('Comparison')

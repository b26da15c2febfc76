import { z } from '@hono/zod-openapi'
import type { SearchHit } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { span } from './positions.ts'
import { provisionRow } from './provision.ts'

export const searchHit = mirrors<SearchHit>()(
  z.object({
    provision: provisionRow,
    score: z.number(),
    marks: z.array(z.object(span)).readonly().openapi({ description: 'Offsets into the quote' }),
  }),
).openapi('SearchHit')

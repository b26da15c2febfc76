import { z } from '@hono/zod-openapi'
import { GAPS, type GapList } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { pageOf } from './page.ts'
import { day } from './positions.ts'
import { provisionRow } from './provision.ts'

export const gapRow = z
  .object({
    gap: z.enum(GAPS),
    provision: provisionRow.openapi({ description: 'The promise; of a silent mechanism, what last tells of it' }),
    since: day.optional(),
    mechanism: z.object({ id: z.string(), name: z.string() }).optional(),
    evidence: z.array(provisionRow).readonly().openapi({ description: 'Where it was promised before' }),
    absentFrom: z.array(documentRow).readonly().openapi({ description: 'Where it was looked for and not found' }),
  })
  .openapi('Gap')

export const gapList = mirrors<GapList>()(
  z.object({ on: day, ...pageOf(gapRow), counts: z.record(z.enum(GAPS), z.int()) }),
).openapi('Gaps')

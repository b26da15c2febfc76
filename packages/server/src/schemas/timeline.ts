import { z } from '@hono/zod-openapi'
import { HAPPENINGS, type Timeline } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { pageOf } from './page.ts'
import { day } from './positions.ts'
import { provisionRow } from './provision.ts'

const row = z
  .object({
    id: z.string(),
    happening: z.enum(HAPPENINGS),
    from: day,
    to: day.openapi({ description: 'The last day, included' }),
    named: z.literal(true).optional().openapi({ description: 'The text names the year; else the days are its own' }),
    parties: z.array(z.string()).readonly(),
    title: z.string().optional(),
    documents: z.array(documentRow).readonly(),
    told: z.array(provisionRow).readonly().openapi({ description: 'Facts that report it' }),
    thing: z.string().optional(),
    sources: z.array(z.string()).readonly().optional(),
  })
  .openapi('Happening')

export const timeline = mirrors<Timeline>()(
  z.object({ ...pageOf(row), counts: z.record(z.enum(HAPPENINGS), z.int()) }),
).openapi('Timeline')

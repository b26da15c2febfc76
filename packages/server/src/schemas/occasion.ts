import { z } from '@hono/zod-openapi'
import { type Occasion, REASONS, VOICES, type Voices } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { day } from './positions.ts'
import { provisionRow } from './provision.ts'

export const occasion = mirrors<Occasion>()(
  z.object({
    id: z.string(),
    from: day,
    to: day,
    parties: z.array(z.string()).readonly(),
    language: z.string(),
    documents: z.array(documentRow).readonly(),
    elsewhere: z.array(documentRow).readonly().openapi({ description: 'In other languages: not compared' }),
  }),
).openapi('Occasion')

const row = z
  .object({
    voice: z.enum(VOICES),
    told: z.array(provisionRow).readonly().openapi({ description: 'At most one in each account, in their order' }),
    absentFrom: z.array(z.string()).readonly().openapi({ description: 'Ids of the accounts that do not hold it' }),
    differences: z
      .array(
        z.object({
          of: z.enum(REASONS),
          earlier: z.string().optional(),
          later: z.string().optional(),
          between: z
            .tuple([z.string(), z.string()])
            .readonly()
            .openapi({ type: 'array', items: { type: 'string' } }),
        }),
      )
      .readonly(),
  })
  .openapi('Voice')

export const voices = mirrors<Voices>()(
  z.object({ occasion, rows: z.array(row).readonly(), counts: z.record(z.enum(VOICES), z.int()) }),
).openapi('Voices')

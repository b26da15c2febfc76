import { z } from '@hono/zod-openapi'
import type { Page, SignedSet } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { pageOf } from './page.ts'
import { day } from './positions.ts'
import { provisionRow } from './provision.ts'

const text = z.object({
  thing: z.string().openapi({ description: 'Id of the instrument' }),
  name: z.string(),
  told: z.array(provisionRow).readonly().openapi({ description: 'What reports its signing' }),
  sources: z.array(z.string()).readonly().optional(),
  text: documentRow.optional().openapi({ description: 'The document that is its text' }),
  inForce: provisionRow.optional().openapi({ description: 'What says that it is in force' }),
})

const row = z
  .object({
    id: z.string(),
    announced: z.int(),
    from: day,
    to: day,
    parties: z.array(z.string()).readonly(),
    accounts: z.array(z.object({ announced: z.int(), provision: provisionRow })).readonly(),
    named: z.array(text).readonly(),
    counts: z.object({ named: z.int(), text: z.int(), inForce: z.int() }),
  })
  .openapi('SignedSet')

export const signedSetList = mirrors<Page<SignedSet>>()(z.object(pageOf(row))).openapi('SignedSets')

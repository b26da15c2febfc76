import { z } from '@hono/zod-openapi'
import { LEVELS, LIFE_STATES, LIFE_STEPS, type LifeSummary, type MechanismLife } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { day, quote } from './positions.ts'
import { provisionRow } from './provision.ts'

const cited = { ...quote, provision: provisionRow }

const summary = {
  state: z.enum(LIFE_STATES),
  lastSign: day.optional().openapi({ description: 'Day of the last document that tells of it as living' }),
  nextDue: z.string().optional().openapi({ description: 'A day, or the words of a text that gives none' }),
}

export const lifeSummary = mirrors<LifeSummary>()(z.object(summary)).openapi('LifeSummary')

const step = z.object({
  step: z.enum(LIFE_STEPS),
  meeting: z.int().optional().openapi({ description: 'Which meeting it is, where the text counts' }),
  words: z.object(quote).openapi({ description: 'The words that say so' }),
  provision: provisionRow,
})

export const mechanismLife = mirrors<MechanismLife>()(
  z.object({
    ...summary,
    on: day,
    steps: z.array(step).readonly(),
    level: z.object({ ...cited, level: z.enum(LEVELS) }).optional(),
    rhythm: z.object({ ...cited, months: z.int() }).optional(),
    chairs: z.array(z.object(cited)).readonly(),
    bases: z.array(z.object(cited)).readonly(),
    due: z.object(cited).optional(),
    dormantFrom: day.optional(),
    silentMonths: z.int().openapi({ description: 'Months of silence after which it counts as dormant' }),
  }),
).openapi('MechanismLife')

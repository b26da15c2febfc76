import { z } from '@hono/zod-openapi'
import {
  BEARINGS,
  type EnteredReport,
  GIVEN,
  GRADES,
  type ItemStatus,
  STATUSES,
  type StatusSummary,
} from '@servanda/register'
import { itemRow } from './item.ts'
import { mirrors } from './mirrors.ts'
import { day, quote } from './positions.ts'
import { provisionRow } from './provision.ts'

const entered = {
  id: z.string(),
  by: z.string().openapi({ description: 'Who was at the keyboard' }),
  at: z.string(),
  entry: z.int().openapi({ description: 'Number of its entry in the log' }),
  reason: z.string().optional(),
}

const evidence = z
  .object({
    ...entered,
    ...quote,
    documentId: z.string(),
    documentTitle: z.string(),
    documentDate: day.optional(),
    source: z.string(),
    bearing: z.enum(BEARINGS),
    grade: z.enum(GRADES),
    sides: z.array(z.string()).readonly(),
    output: z.string().optional().openapi({ description: 'What anybody can check' }),
  })
  .openapi('Evidence')

const position = z
  .object({
    ...entered,
    assessor: z.string(),
    day,
    status: z.enum(STATUSES),
    said: z.enum(GIVEN).optional().openapi({ description: 'What was said, where it is not what is shown' }),
    cap: z.enum(['no evidence given', 'self-report alone']).optional(),
    unsupported: z.boolean(),
    evidence: z.array(z.string()).readonly(),
  })
  .openapi('Position')

const search = z.object({ ...entered, place: z.string(), found: z.string(), day })

export const itemStatus = mirrors<ItemStatus>()(
  z.object({
    itemId: z.string(),
    on: day,
    by: z.array(z.string()).readonly(),
    due: day.optional(),
    overdue: z.boolean(),
    positions: z.array(position).readonly(),
    differ: z.boolean(),
    status: z.enum(['unknown', 'no evidence']).optional(),
    evidence: z.array(evidence).readonly(),
    against: evidence.optional(),
    searches: z.array(search).readonly(),
    history: z.array(position).readonly(),
    suggested: z.array(provisionRow).readonly(),
  }),
).openapi('ItemStatus')

export const statusSummary = mirrors<StatusSummary>()(
  z.object({
    on: day,
    items: z.int().openapi({ description: 'The denominator: all items that could have been assessed' }),
    unseen: z.int(),
    differ: z.int(),
    overdue: z.int(),
    byAssessor: z
      .array(z.object({ assessor: z.string(), statuses: z.partialRecord(z.enum(STATUSES), z.int()) }))
      .readonly(),
    differing: z.array(itemRow).readonly(),
    unlooked: z.array(itemRow).readonly(),
  }),
).openapi('StatusSummary')

export const enteredReport = mirrors<EnteredReport>()(z.object({ id: z.string(), entry: z.int() }))

const words = z.string().max(2000)

export const assessBody = z.strictObject({
  assessor: words,
  status: z.enum(GIVEN),
  reason: words,
  evidence: z.array(z.string().max(100)).max(100).optional(),
  day: day.optional(),
})

export const evidenceBody = z.strictObject({
  place: words.openapi({ description: 'Id of a provision, or DOCUMENT:START-END' }),
  bearing: z.enum(BEARINGS),
  grade: z.enum(GRADES).optional(),
  sides: z.array(words).max(20).optional(),
  output: words.optional(),
  reason: words.optional(),
})

export const searchBody = z.strictObject({ place: words, found: words.optional(), day: day.optional() })

export const asOfQuery = z.strictObject({
  asOf: day.optional().openapi({ description: 'As it was known at the end of that day; today unless told' }),
})

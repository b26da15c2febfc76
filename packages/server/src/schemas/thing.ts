import { z } from '@hono/zod-openapi'
import { type MentionRow, THING_TYPES, type ThingDetail, type ThingRow } from '@servanda/register'
import { lifeSummary, mechanismLife } from './life.ts'
import { mirrors } from './mirrors.ts'
import { day, quote } from './positions.ts'
import { provisionRow } from './provision.ts'

export const thingType = z.enum(THING_TYPES)

const mention = { ...quote, thingId: z.string(), type: thingType, documentId: z.string(), source: z.string() }

export const mentionRow = mirrors<MentionRow>()(z.object(mention)).openapi('Mention')

const fields = {
  id: z.string(),
  type: thingType,
  name: z.string(),
  names: z.record(z.string(), z.array(z.string()).readonly()).openapi({ description: 'By language, BCP 47' }),
  frameworkId: z.string().optional(),
  mentionCount: z.int(),
  documentCount: z.int(),
  firstDate: day.optional(),
  lastDate: day.optional(),
}

export const thingRow = mirrors<ThingRow>()(
  z.object({ ...fields, mentions: z.array(mentionRow).readonly().optional(), life: lifeSummary.optional() }),
).openapi('Thing')

const citedMention = z.object({
  ...mention,
  documentTitle: z.string(),
  documentDate: day.optional(),
  context: z.object(quote),
})

export const thingDetail = mirrors<ThingDetail>()(
  z.object({
    ...fields,
    mentions: z.array(citedMention).readonly(),
    provisions: z.array(provisionRow).readonly(),
    life: mechanismLife.optional(),
    partOf: thingRow.optional(),
    parts: z.array(thingRow).readonly(),
    facts: z.array(z.object({ label: z.string(), value: z.string() })).readonly(),
    sources: z.array(z.string()).readonly(),
  }),
).openapi('ThingDetail')

import { z } from '@hono/zod-openapi'
import { type ItemDetail, type ItemRow, type ItemsDecided, RELATIONS } from '@servanda/register'
import { decidedFields, linkRow, reasons } from './link.ts'
import { mirrors } from './mirrors.ts'
import { day, quote } from './positions.ts'
import { provisionRow } from './provision.ts'

const fields = {
  id: z.string(),
  provision: provisionRow,
  mentions: z.int(),
  firstDate: day.optional(),
  lastDate: day.optional(),
}

export const itemRow = mirrors<ItemRow>()(z.object(fields)).openapi('Item')

const traced = z.object({
  relation: z.enum(RELATIONS),
  reasons,
  provision: provisionRow,
  context: z.object(quote),
})

export const itemDetail = mirrors<ItemDetail>()(
  z.object({
    ...fields,
    trace: z.array(traced).readonly(),
    unsure: z.array(linkRow).readonly().openapi({ description: 'Links that are not sure enough to be followed' }),
  }),
).openapi('ItemDetail')

const id = z.string().min(1).max(300)
const reason = z.string().max(2000).optional()

export const mergeBody = z.strictObject({ items: z.array(id).min(2).max(100), reason })
export const splitBody = z.strictObject({
  item: id,
  provisions: z.array(id).min(1).max(100).openapi({ description: 'Ids of provisions that the item shows' }),
  reason,
})

export const itemsDecided = mirrors<ItemsDecided>()(
  z.object({
    ...decidedFields,
    items: z.array(z.string()).readonly().openapi({ description: 'The items that these are mentions of now' }),
  }),
).openapi('ItemsDecided')

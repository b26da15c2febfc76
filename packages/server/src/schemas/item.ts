import { z } from '@hono/zod-openapi'
import { type ItemDetail, type ItemRow, RELATIONS } from '@servanda/register'
import { reasons } from './link.ts'
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

export const itemDetail = mirrors<ItemDetail>()(z.object({ ...fields, trace: z.array(traced).readonly() })).openapi(
  'ItemDetail',
)

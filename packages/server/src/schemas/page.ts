import { z } from '@hono/zod-openapi'
import type { Facets } from '@servanda/register'
import { mirrors } from './mirrors.ts'

export const facets = mirrors<Facets>()(
  z.record(
    z.string(),
    z.array(z.object({ value: z.string(), label: z.string().optional(), count: z.int() })).readonly(),
  ),
).openapi('Facets', { description: 'What each value of a filter would leave, its own filter set aside' })

/** Fields of one page of a list. */
export const pageOf = <Row extends z.ZodType>(row: Row) => ({
  rows: z.array(row).readonly(),
  total: z.int().openapi({ description: 'Rows in all pages together' }),
  next: z.string().optional().openapi({ description: 'Cursor of the following page; absent on the last' }),
})

import { z } from '@hono/zod-openapi'
import type { Brief } from '@servanda/register'
import { deadlineRow } from './deadline.ts'
import { documentRow } from './document.ts'
import { gapRow } from './gap.ts'
import { linkRow } from './link.ts'
import { mirrors } from './mirrors.ts'
import { day } from './positions.ts'
import { provisionRow } from './provision.ts'

const part = <Row extends z.ZodType>(row: Row) => z.object({ rows: z.array(row).readonly(), total: z.int() })

export const brief = mirrors<Brief>()(
  z.object({
    on: day,
    since: day.openapi({ description: 'New, stronger and weaker are those of documents since that day' }),
    asked: z.record(z.string(), z.array(z.string()).readonly()),
    due: part(deadlineRow),
    overdue: part(deadlineRow),
    fresh: part(provisionRow),
    stronger: part(linkRow),
    weaker: part(linkRow),
    silent: part(gapRow),
    documents: z.array(documentRow).readonly(),
  }),
).openapi('Brief')

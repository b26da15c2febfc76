import { z } from '@hono/zod-openapi'
import { CALENDAR_ENTRIES, type CalendarPage } from '@servanda/register'
import { convention } from './deadline.ts'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'
import { pageOf } from './page.ts'
import { day } from './positions.ts'
import { provisionRow } from './provision.ts'

const row = z
  .object({
    id: z.string().openapi({ description: 'The same in every register' }),
    entry: z.enum(CALENDAR_ENTRIES),
    title: z.string(),
    from: day,
    to: day.openapi({ description: 'The last day, included' }),
    convention,
    overdue: z.boolean(),
    years: z.int().optional(),
    provision: provisionRow.optional(),
    document: documentRow.optional(),
    thing: z.string().optional().openapi({ description: 'Id of the mechanism or event' }),
    sources: z.array(z.string()).readonly().optional(),
  })
  .openapi('CalendarEntry')

export const calendarPage = mirrors<CalendarPage>()(
  z.object({ on: day, ...pageOf(row), counts: z.record(z.enum(CALENDAR_ENTRIES), z.int()) }),
).openapi('Calendar')

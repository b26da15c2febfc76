import { createRoute, z } from '@hono/zod-openapi'
import { CALENDAR_TYPE, calendarFile } from '@servanda/publish'
import { calendarPage } from '../schemas/calendar.ts'
import { calendarFileQuery, calendarQuery, given } from '../schemas/queries.ts'
import { json, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/calendar',
  summary: 'Deadlines, meetings and anniversaries, the nearest first, each with what it rests on',
  request: { query: calendarQuery },
  responses: { 200: json(calendarPage, 'One page, with the number of each'), ...refusals },
})

const file = createRoute({
  method: 'get',
  path: '/api/calendar.ics',
  summary: 'The same as iCalendar, all pages together; calendar programs may subscribe to the address',
  request: { query: calendarFileQuery },
  responses: { 200: { content: { [CALENDAR_TYPE]: { schema: z.string() } }, description: 'RFC 5545' }, ...refusals },
})

export const calendar: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.calendar(given(c.req.valid('query'))), 200))
  api.openapi(file, async (c) => {
    const found = await register.calendar({ ...given(c.req.valid('query')), limit: 'all' })
    return new Response(calendarFile(found), {
      headers: {
        'content-type': CALENDAR_TYPE,
        'content-disposition': 'attachment; filename="servanda-calendar.ics"',
      },
    })
  })
}

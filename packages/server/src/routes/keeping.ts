import { createRoute } from '@hono/zod-openapi'
import { backupReport, doctorReport } from '../schemas/doctor-report.ts'
import { json, type Resource, refusals } from './route.ts'

const look = createRoute({
  method: 'get',
  path: '/api/doctor',
  summary: 'Look the register over: what is not as it was kept, and what there is to do',
  responses: { 200: json(doctorReport, 'What there is to know; no problems where the register is whole'), ...refusals },
})

const rebuild = createRoute({
  method: 'post',
  path: '/api/doctor',
  summary:
    'Write the tables of decisions, statuses and evidence anew from the log, link all documents anew, and look the register over',
  responses: { 200: json(doctorReport, 'The same, and whether the tables changed'), ...refusals },
})

const copy = createRoute({
  method: 'post',
  path: '/api/backup',
  summary: 'Copy the register, as it is at one moment, into a file of the day beside it, and check the copy',
  responses: { 200: json(backupReport, 'The file, and what it holds'), ...refusals },
})

export const keeping: Resource = (api, register) => {
  api.openapi(look, async (c) => c.json(await register.doctor(), 200))
  api.openapi(rebuild, async (c) => c.json(await register.doctor({ rebuild: true, signal: c.req.raw.signal }), 200))
  api.openapi(copy, async (c) => c.json(await register.backup(), 200))
}

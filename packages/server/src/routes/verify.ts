import { createRoute } from '@hono/zod-openapi'
import { verifyReport } from '../schemas/verify-report.ts'
import { json, type Resource, refusals } from './route.ts'

const check = createRoute({
  method: 'get',
  path: '/api/verify',
  summary: 'Check every quote, text, original and row against what was kept',
  responses: { 200: json(verifyReport, 'What was checked, and what is not as it was'), ...refusals },
})

export const verify: Resource = (api, register) => {
  api.openapi(check, async (c) => c.json(await register.verify(), 200))
}

import { createRoute, z } from '@hono/zod-openapi'
import { facets, pageOf } from '../schemas/page.ts'
import { provisionRow as row } from '../schemas/provision.ts'
import { given, provisionQuery } from '../schemas/queries.ts'
import { idParam, json, missing, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/provisions',
  summary: 'Provisions of every kind',
  request: { query: provisionQuery },
  responses: { 200: json(z.object({ ...pageOf(row), facets }), 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/provisions/{id}',
  summary: 'One provision',
  request: { params: idParam },
  responses: { 200: json(row, 'The provision'), ...refusals },
})

export const provisions: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.provisions(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.provision(id)
    return c.json(found ?? missing('provision', id), 200)
  })
}

import { createRoute } from '@hono/zod-openapi'
import { formulation, formulationList } from '../schemas/formulation.ts'
import { formulationQuery, given } from '../schemas/queries.ts'
import { idParam, json, missing, type Resource, refusals } from './route.ts'

const list = createRoute({
  method: 'get',
  path: '/api/formulations',
  summary: 'Set phrases of several documents and their variants: who used which words when',
  request: { query: formulationQuery },
  responses: { 200: json(formulationList, 'One page'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/formulations/{id}',
  summary: 'One formulation with all its uses',
  request: { params: idParam },
  responses: { 200: json(formulation, 'The formulation'), ...refusals },
})

export const formulations: Resource = (api, register) => {
  api.openapi(list, async (c) => c.json(await register.formulations(given(c.req.valid('query'))), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const found = await register.formulation(id)
    return c.json(found ?? missing('formulation', id), 200)
  })
}

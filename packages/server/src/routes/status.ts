import { createRoute } from '@hono/zod-openapi'
import {
  asOfQuery,
  assessBody,
  enteredReport,
  evidenceBody,
  itemStatus,
  searchBody,
  statusSummary,
} from '../schemas/status.ts'
import { idParam, json, jsonBody, type Resource, refusals, settled } from './route.ts'

const summary = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'Status over all items by assessor, with its denominator; where assessors differ, what nobody looked at',
  request: { query: asOfQuery },
  responses: { 200: json(statusSummary, 'The summary'), ...refusals },
})

const one = createRoute({
  method: 'get',
  path: '/api/items/{id}/status',
  summary: 'What is on record about an item: positions side by side, evidence, searches, history',
  request: { params: idParam, query: asOfQuery },
  responses: { 200: json(itemStatus, 'The record'), ...refusals },
})

const assess = createRoute({
  method: 'post',
  path: '/api/items/{id}/assessments',
  summary: "Enter an assessor's status of an item",
  request: { params: idParam, ...jsonBody(assessBody) },
  responses: { 200: json(enteredReport, 'Its id and entry'), ...refusals },
})

const evidence = createRoute({
  method: 'post',
  path: '/api/items/{id}/evidence',
  summary: 'Enter a span of a document as evidence for or against an item',
  request: { params: idParam, ...jsonBody(evidenceBody) },
  responses: { 200: json(enteredReport, 'Its id and entry'), ...refusals },
})

const search = createRoute({
  method: 'post',
  path: '/api/items/{id}/searches',
  summary: 'Enter where somebody looked for evidence, and what was found',
  request: { params: idParam, ...jsonBody(searchBody) },
  responses: { 200: json(enteredReport, 'Its id and entry'), ...refusals },
})

export const status: Resource = (api, register) => {
  api.openapi(summary, async (c) => c.json(await register.status(c.req.valid('query').asOf), 200))
  api.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    return c.json(await register.itemStatus(id, c.req.valid('query').asOf), 200)
  })
  api.openapi(assess, async (c) => {
    const asked = { item: c.req.valid('param').id, ...settled(c.req.valid('json')) }
    return c.json(await register.assess(asked), 200)
  })
  api.openapi(evidence, async (c) => {
    const asked = { item: c.req.valid('param').id, ...settled(c.req.valid('json')) }
    return c.json(await register.addEvidence(asked), 200)
  })
  api.openapi(search, async (c) => {
    const asked = { item: c.req.valid('param').id, ...settled(c.req.valid('json')) }
    return c.json(await register.noteSearch(asked), 200)
  })
}

import type { OpenAPIHono } from '@hono/zod-openapi'
import { z } from '@hono/zod-openapi'
import type { Register } from '@servanda/register'
import { HTTPException } from 'hono/http-exception'
import { problem } from '../problem.ts'
import { problemDetails } from '../schemas/problem.ts'

/** One resource: adds its routes to the API. */
export type Resource = (api: OpenAPIHono, register: Register) => void

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  content: { 'application/json': { schema } },
  description,
})

/** A request that carries JSON. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})

type Settled<T> = T extends readonly (infer Each)[]
  ? readonly Settled<Each>[]
  : T extends object
    ? { [Key in keyof T]: Settled<Exclude<T[Key], undefined>> }
    : T

/** What was sent; JSON knows no field that is there and undefined. */
export const settled = <T>(sent: T): Settled<T> => sent as Settled<T>

/** Every route may refuse. */
export const refusals = {
  default: {
    content: { 'application/problem+json': { schema: problemDetails } },
    description: 'A problem, with a stable code and a line that says what to do next (RFC 9457)',
  },
} as const

export const idParam = z.object({ id: z.string().min(1).max(300) })

/** @throws HTTPException with the problem as its response */
export function missing(what: string, id: string): never {
  const res = problem('not-found', `There is no ${what} ${id.slice(0, 100)}; look it up in the list`)
  throw new HTTPException(404, { res })
}

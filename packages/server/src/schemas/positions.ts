import { z } from '@hono/zod-openapi'

const offset = z.int().min(0)

export const span = {
  start: offset.openapi({ description: 'In UTF-16 code units, from the start of the captured text' }),
  end: offset.openapi({ description: 'In UTF-16 code units; not included' }),
}

/** Words of a text and where they stand. */
export const quote = { ...span, quote: z.string() }

export const day = z.string().openapi({ description: 'A calendar day, ISO 8601', example: '2025-04-14' })

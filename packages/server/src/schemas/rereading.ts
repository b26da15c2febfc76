import { z } from '@hono/zod-openapi'
import { BINDINGNESS, KINDS, PILLARS, type Rereading, SUGGESTED_FIELDS, VERDICTS } from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { quote } from './positions.ts'
import { due } from './provision.ts'

const suggestion = z
  .object({
    ...quote,
    kind: z.enum(KINDS),
    by: z.array(z.string()).readonly(),
    bindingness: z.enum(BINDINGNESS).optional(),
    pillar: z.enum(PILLARS),
    due: due.optional(),
    rule: z.string(),
    version: z.string(),
  })
  .openapi('Suggestion')

const names = z.array(z.object({ ...quote, type: z.string(), name: z.string() })).readonly()

export const rereading = mirrors<Rereading>()(
  z.object({
    documentId: z.string(),
    source: z.string(),
    language: z.string(),
    from: z.array(z.string()).readonly().openapi({ description: 'What read it, where versions differ' }),
    to: z.array(z.string()).readonly(),
    added: z.array(suggestion).readonly(),
    removed: z.array(suggestion).readonly(),
    changed: z
      .array(z.object({ before: suggestion, after: suggestion, fields: z.array(z.enum(SUGGESTED_FIELDS)).readonly() }))
      .readonly(),
    names: z.object({ added: names, removed: names }),
    lost: z
      .array(
        z.object({
          ...quote,
          verdict: z.enum(VERDICTS),
          by: z.string(),
          entry: z.int(),
          nearest: suggestion.optional(),
        }),
      )
      .readonly()
      .openapi({ description: 'Decisions that would lose their place' }),
  }),
).openapi('Rereading')

import { z } from '@hono/zod-openapi'
import { BINDINGNESS, PILLARS, THING_TYPES, type TopicTable } from '@servanda/register'
import { documentRow } from './document.ts'
import { mirrors } from './mirrors.ts'

const cell = z.object({
  documentId: z.string(),
  provisions: z.int(),
  commitments: z.int(),
  strongest: z.enum(BINDINGNESS).optional(),
  first: z.string().openapi({ description: 'Id of the first of its provisions' }),
})

const row = z
  .object({
    id: z.string(),
    name: z.string(),
    pillar: z.enum(PILLARS).optional(),
    type: z.enum(THING_TYPES).optional(),
    cells: z.array(cell).readonly().openapi({ description: 'A document without one says nothing on the topic' }),
  })
  .openapi('Topic')

export const topicTable = mirrors<TopicTable>()(
  z.object({ documents: z.array(documentRow).readonly(), rows: z.array(row).readonly() }),
).openapi('TopicTable')

import { z } from '@hono/zod-openapi'
import {
  BINDINGNESS,
  type Coding,
  type DecideReport,
  DUE_KINDS,
  KINDS,
  type LostRow,
  PILLARS,
  type QueueRow,
  type UndoReport,
  VERDICTS,
} from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { day, quote, span } from './positions.ts'
import { due, provisionRow } from './provision.ts'

const coding = mirrors<Coding>()(
  z.object({
    ...span,
    kind: z.enum(KINDS),
    by: z.array(z.string()).readonly(),
    bindingness: z.enum(BINDINGNESS).optional(),
    pillar: z.enum(PILLARS),
    due: due.optional(),
  }),
).openapi('Coding')

export const queueRow = mirrors<QueueRow>()(z.object({ provision: provisionRow, context: z.object(quote) }))

export const lostRow = mirrors<LostRow>()(
  z.object({
    subject: z.string(),
    verdict: z.enum(VERDICTS),
    by: z.string(),
    at: z.string(),
    reason: z.string().optional(),
    entry: z.int(),
    documentId: z.string(),
    source: z.string(),
    ...quote,
    coded: coding.optional(),
    nearest: provisionRow.optional(),
  }),
).openapi('LostDecision')

const entryNumber = z.int().min(1)

export const decideReport = mirrors<DecideReport>()(
  z.object({
    decided: z.int(),
    documents: z.int(),
    first: z.int().optional().openapi({ description: 'Number of the first entry in the log; absent in a preview' }),
    last: z.int().optional(),
    sample: z.array(provisionRow).readonly(),
  }),
)

export const undoReport = mirrors<UndoReport>()(z.object({ undone: z.int(), first: z.int(), last: z.int() }))

const reason = z.string().max(2000)

const edits = z.strictObject({
  start: span.start.optional(),
  end: span.end.optional(),
  kind: z.enum(KINDS).optional(),
  by: z.array(z.string().max(200)).max(50).optional(),
  bindingness: z.enum([...BINDINGNESS, 'none']).optional(),
  pillar: z.enum(PILLARS).optional(),
  due: z
    .union([
      z.literal('none'),
      z.strictObject({ ...span, kind: z.enum(DUE_KINDS), from: day.optional(), to: day.optional() }),
    ])
    .optional(),
})

/** What the filter of a bulk decision takes: what the addresses of lists take, as lists. */
const filter = z.strictObject({
  words: z.string().max(1000).optional(),
  kind: z.array(z.enum(KINDS)).optional(),
  pillar: z.array(z.enum(PILLARS)).optional(),
  bindingness: z.array(z.enum(BINDINGNESS)).optional(),
  by: z.array(z.string().max(200)).optional(),
  document: z.array(z.string().max(300)).optional(),
  mechanism: z.array(z.string().max(300)).optional(),
  due: z.array(z.enum([...DUE_KINDS, 'none'])).optional(),
})

export const decideBody = z.strictObject({
  provisions: z.union([z.array(z.string().max(300)).min(1).max(1000), filter]).openapi({
    description: 'Ids of provisions, or a filter over those that wait',
  }),
  verdict: z.enum(['accepted', 'rejected', 'skipped', 'flagged']),
  edits: edits.optional(),
  reason: reason.optional(),
  identical: z.boolean().optional(),
  preview: z.boolean().optional(),
})

export const undoBody = z.strictObject({ entry: entryNumber, last: entryNumber.optional(), reason: reason.optional() })

import { z } from '@hono/zod-openapi'
import {
  BINDINGNESS,
  CODED_FIELDS,
  type CodeReport,
  type CodingSummary,
  type Codings,
  KINDS,
  PILLARS,
} from '@servanda/register'
import { mirrors } from './mirrors.ts'
import { quote, span } from './positions.ts'
import { due } from './provision.ts'

const coded = {
  ...span,
  kind: z.enum(KINDS),
  by: z.array(z.string().max(200)).max(50).readonly(),
  bindingness: z.enum(BINDINGNESS).optional(),
  pillar: z.enum(PILLARS),
  due: due.optional(),
  mechanisms: z.array(z.string().max(500)).max(50).readonly().optional(),
  instruments: z.array(z.string().max(500)).max(50).readonly().optional(),
  heading: z.literal(true).optional(),
  note: z.string().max(2000).optional(),
}
const unit = z.object(coded).openapi('CodingUnit')
const quoted = z.object({ ...coded, ...quote })

const coder = z.object({
  coder: z.string(),
  codebook: z.string(),
  finished: z.boolean(),
  units: z.int(),
  entry: z.int(),
})

const compared = z.object({
  ...quote,
  codings: z.array(z.object({ coder: z.string(), unit })).readonly(),
  differ: z.array(z.enum([...CODED_FIELDS, 'span'])).readonly(),
  adjudication: z
    .object({ unit: unit.optional(), by: z.string(), at: z.string(), reason: z.string(), entry: z.int() })
    .optional(),
})

export const codings = mirrors<Codings>()(
  z.object({
    documentId: z.string(),
    documentTitle: z.string(),
    language: z.string(),
    hash: z.string(),
    coders: z.array(coder).readonly(),
    blind: z.boolean().openapi({ description: 'While somebody has begun and not finished, others see nothing' }),
    own: z.array(quoted).readonly(),
    units: z.array(compared).readonly(),
    held: z.array(quoted).readonly(),
  }),
).openapi('Codings')

const estimate = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .openapi('Estimate', { description: 'A figure and its 95 % interval' })

const field = z.object({
  field: z.enum(CODED_FIELDS),
  units: z.int(),
  alpha: estimate.optional().openapi({ description: "Krippendorff's alpha; ordinal for bindingness" }),
  kappas: z.array(z.object({ a: z.string(), b: z.string(), units: z.int(), kappa: z.number().optional() })).readonly(),
})

export const codingSummary = mirrors<CodingSummary>()(
  z.object({
    documents: z
      .array(
        z.object({
          documentId: z.string(),
          documentTitle: z.string(),
          coders: z.array(coder).readonly(),
          blind: z.boolean(),
        }),
      )
      .readonly(),
    agreement: z
      .array(
        z.object({
          codebook: z.string(),
          documents: z.int(),
          coders: z.array(z.string()).readonly(),
          units: z.int(),
          shared: z.int(),
          spans: z.object({ exact: estimate.optional(), overlapping: estimate.optional() }),
          fields: z.array(field).readonly(),
        }),
      )
      .readonly(),
  }),
).openapi('CodingSummary')

const name = z.string().min(1).max(200)

export const codeBody = z.strictObject({
  coder: name.optional(),
  units: z.array(z.strictObject(coded)).max(5000).optional(),
  removed: z.array(z.strictObject(span)).max(5000).optional(),
  file: z.string().max(20_000_000).optional().openapi({
    description: 'JSON Lines of the codebook, or W3C Web Annotations; in the place of all that was coded before',
  }),
  codebook: name.optional(),
  finish: z.boolean().optional(),
})

export const codeReport = mirrors<CodeReport>()(
  z.object({
    documentId: z.string(),
    coded: z.int(),
    removed: z.int(),
    finished: z.boolean(),
    first: z.int().optional(),
    last: z.int().optional(),
  }),
)

export const adjudicateBody = z.strictObject({
  ...span,
  coder: name.optional(),
  unit: z.strictObject(coded).optional(),
  reason: z.string().max(2000),
})

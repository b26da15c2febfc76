import { z } from '@hono/zod-openapi'
import { BINDINGNESS, DUE_KINDS, GENRES, KINDS, PILLARS } from '@servanda/register'

/** A field that may be repeated in an address: any of its values counts. */
const many = <Value extends z.ZodType<string>>(value: Value) =>
  z.preprocess((given) => (given === undefined ? undefined : [given].flat()), z.array(value).optional())

const words = z.string().max(1000).optional().openapi({ description: 'Words in any script, with or without marks' })

const page = {
  cursor: z.string().max(2000).optional().openapi({ description: '`next` of the page before' }),
  limit: z.coerce.number().int().min(1).max(1000).optional().openapi({ description: '50 unless told' }),
}

const filters = {
  kind: many(z.enum(KINDS)),
  pillar: many(z.enum(PILLARS)),
  bindingness: many(z.enum(BINDINGNESS)),
  by: many(z.string().max(200)),
  document: many(z.string().max(300)),
  mechanism: many(z.string().max(300)),
  due: many(z.enum([...DUE_KINDS, 'none'])),
  repeats: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  sort: z.enum(['document', 'date', 'due', 'pillar', 'bindingness']).optional(),
  order: z.enum(['asc', 'desc']).optional(),
}

/** What narrows each list, as its address writes it. A field that a list does not know is refused. */
export const pageQuery = z.strictObject(page)
export const provisionQuery = z.strictObject({ q: words, ...filters, ...page })
export const documentQuery = z.strictObject({
  q: words,
  language: many(z.string().max(40)),
  genre: many(z.enum(GENRES)),
  ...page,
})
export const thingQuery = z.strictObject({
  q: words,
  mentions: z
    .enum(['true', 'false'])
    .transform((given) => given === 'true')
    .optional(),
  ...page,
})
export const exportQuery = z.strictObject({
  q: words,
  ...filters,
  language: many(z.string().max(40)),
  genre: many(z.enum(GENRES)),
})

/** A query without what was not given, words under their name in the register. */
export function given({ q, ...rest }: Readonly<Record<string, unknown>>): object {
  const fields = { ...(q === undefined ? {} : { words: q }), ...rest }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

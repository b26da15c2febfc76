import { z } from '@hono/zod-openapi'
import type { TableName } from '@servanda/publish'
import {
  ACTIONS,
  BINDINGNESS,
  CALENDAR_ENTRIES,
  DUE_KINDS,
  FORMULATION_KINDS,
  GAPS,
  GENRES,
  HAPPENINGS,
  KINDS,
  LINK_RELATIONS,
  PILLARS,
  REVIEWS,
  STANDINGS,
  THING_TYPES,
  VOICES,
} from '@servanda/register'

/** Forms send their empty fields too; those ask for nothing. */
const blank = (given: unknown): unknown => (given === '' ? undefined : given)

/** A field that may stand once. */
const once = <Value extends z.ZodType>(value: Value) => z.preprocess(blank, value.optional())

/** A field that may be repeated in an address: any of its values counts. */
const many = <Value extends z.ZodType<string>>(value: Value) =>
  z.preprocess(listed, z.array(value).max(100).optional()).openapi({ type: 'array' })

function listed(field: unknown): readonly unknown[] | undefined {
  const values = [field ?? []].flat().filter((each) => each !== '')
  return values.length > 0 ? values : undefined
}

const yes = once(z.enum(['true', 'false']).transform((given) => given === 'true'))

const words = { q: once(z.string().max(1000)).openapi({ description: 'Words in any script, with or without marks' }) }

const page = {
  cursor: once(z.string().max(2000)).openapi({ description: '`next` of the page before' }),
  limit: once(z.coerce.number().int().min(1).max(1000)).openapi({ description: '50 unless told' }),
}

const provisionFilters = {
  ...words,
  kind: many(z.enum(KINDS)),
  pillar: many(z.enum(PILLARS)),
  bindingness: many(z.enum(BINDINGNESS)),
  by: many(z.string().max(200)),
  document: many(z.string().max(300)),
  mechanism: many(z.string().max(300)),
  due: many(z.enum([...DUE_KINDS, 'none'])),
  review: many(z.enum(REVIEWS)),
  repeats: yes,
  sort: once(z.enum(['document', 'date', 'due', 'pillar', 'bindingness'])),
  order: once(z.enum(['asc', 'desc'])),
}
const documentFilters = { ...words, language: many(z.string().max(40)), genre: many(z.enum(GENRES)) }

/** What narrows each list, as its address writes it. A field that a list does not know is refused. */
export const pageQuery = z.strictObject(page)
export const provisionQuery = z.strictObject({ ...provisionFilters, ...page })
export const documentQuery = z.strictObject({ ...documentFilters, ...page })
export const thingQuery = z.strictObject({ ...words, mentions: yes, life: yes, ...page })
export const workQuery = z.strictObject({ document: once(z.string().max(2000)), ...page })
export const linkQuery = z.strictObject({
  document: many(z.string().max(300)),
  relation: many(z.enum(LINK_RELATIONS)),
  score: once(z.coerce.number().min(0).max(1)).openapi({
    type: 'number',
    description: 'Only links that are at least so sure',
  }),
  ...page,
})
const { repeats: _repeats, sort: _sort, order: _order, ...promiseFilters } = provisionFilters
const asOf = once(z.string().max(10)).openapi({ description: 'As it was at the end of that day; today unless told' })
export const gapQuery = z.strictObject({ gap: many(z.enum(GAPS)), asOf, ...promiseFilters, ...page })
const { kind: _kind, ...briefFilters } = promiseFilters
export const briefQuery = z.strictObject({
  asOf,
  since: once(z.string().max(10)).openapi({ description: 'The day of the latest joint text unless told' }),
  ...briefFilters,
})
const someDay = once(z.string().max(10)).openapi({ description: 'A calendar day, YYYY-MM-DD, included' })
const calendarFilters = {
  entry: many(z.enum(CALENDAR_ENTRIES)),
  overdue: yes.openapi({ description: 'Only what is overdue, or only what is not' }),
  from: someDay,
  to: someDay,
  asOf,
  ...briefFilters,
}
export const calendarQuery = z.strictObject({ ...calendarFilters, ...page })
export const calendarFileQuery = z.strictObject(calendarFilters)
export const topicQuery = z.strictObject({
  topic: many(z.string().max(200)).openapi({ description: 'A row for each of these words' }),
  things: once(z.enum(THING_TYPES)).openapi({ description: 'A row for each thing of this type' }),
  kind: provisionFilters.kind,
  repeats: yes,
  ...briefFilters,
})
export const timelineQuery = z.strictObject({
  happening: many(z.enum(HAPPENINGS)),
  from: someDay,
  to: someDay,
  ...briefFilters,
  ...page,
})
export const signedSetQuery = z.strictObject({ ...briefFilters, ...page })
export const formulationQuery = z.strictObject({
  ...words,
  kind: many(z.enum(FORMULATION_KINDS)),
  changed: yes.openapi({
    description: 'Only those whose words vary between documents that are no translations of one text',
  }),
  least: once(z.coerce.number().int().min(1).max(1000)).openapi({ description: 'In so many documents at least' }),
  ...page,
})
export const voiceQuery = z.strictObject({
  voice: many(z.enum(VOICES)),
  kind: many(z.enum(KINDS)),
  pillar: many(z.enum(PILLARS)),
})
const oneDocument = z.string().min(1).max(300).openapi({ description: 'Id of a document, or the name of its file' })
export const compareQuery = z.strictObject({
  a: oneDocument,
  b: oneDocument,
  relation: many(z.enum(STANDINGS)),
  kind: many(z.enum(KINDS)),
  pillar: many(z.enum(PILLARS)),
  by: many(z.string().max(200)),
})
export const logQuery = z.strictObject({
  subject: once(z.string().max(300)).openapi({ description: 'What an entry is about, or how that begins' }),
  action: many(z.enum(ACTIONS)),
  by: many(z.string().max(200)),
  order: once(z.enum(['asc', 'desc'])),
  ...page,
})
export const exportQuery = z.strictObject({ ...provisionFilters, ...documentFilters })

const FILTERS: Partial<Record<TableName, object>> = {
  provisions: provisionFilters,
  items: provisionFilters,
  documents: documentFilters,
  issues: {},
}

/** Whether a field narrows the rows of a table. */
export const narrows = (field: string, table: TableName): boolean => Object.hasOwn(FILTERS[table] ?? words, field)

/** A query without what was not given, words under their name in the register. */
export function given({ q, ...rest }: Readonly<Record<string, unknown>>): object {
  const fields = { ...(q === undefined ? {} : { words: q }), ...rest }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

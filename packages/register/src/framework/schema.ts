import type { Framework } from '@servanda/pipeline'
import * as z from 'zod'
import type { ListName } from './lists.ts'

const words = z.string().trim().min(1)
const sources = z.array(words).min(1).describe('Where the names, posts and places were seen')
const names = z
  .strictObject({
    en: z.array(words).min(1).optional(),
    zh: z.array(words).min(1).optional(),
    vi: z.array(words).min(1).optional(),
  })
  .describe('Names by language, the one to show first; a language without a source is absent')
const day = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'expected a date as 2025, 2025-04 or 2025-04-14')
const idOf = (type: string) =>
  z.string().regex(new RegExp(`^${type}/[a-z0-9]+(-[a-z0-9]+)*$`), `expected an id as ${type}/some-name`)
const partyId = idOf('(party|organisation)')

const entry = (type: string) => ({
  id: idOf(type),
  names,
  source: sources,
  note: words.optional(),
})

const party = z.strictObject({
  ...entry('(party|organisation)'),
  kind: z.enum(['state', 'territory', 'organisation']),
  iso: z
    .string()
    .regex(/^[A-Z]{2}$/, 'expected two capital letters as VN')
    .optional(),
  of: partyId.optional().describe('Id of the party that a body acts for'),
  demonyms: names.optional(),
  seats: names.optional(),
})
const post = z.strictObject({
  title: names,
  party: partyId,
  from: day.optional(),
  to: day.optional(),
  source: sources,
})
const person = z.strictObject({ ...entry('person'), party: partyId, posts: z.array(post) })
const mechanism = z.strictObject({
  ...entry('mechanism'),
  type: words,
  parties: z.array(partyId),
  partOf: idOf('mechanism').optional(),
})
const instrument = z.strictObject({
  ...entry('instrument'),
  type: words,
  parties: z.array(partyId),
  date: day.optional(),
})
const project = z.strictObject({ ...entry('project'), type: words, places: z.array(idOf('place')).optional() })
const place = z.strictObject({
  ...entry('place'),
  type: words,
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
})
const event = z.strictObject({ ...entry('event'), type: words, from: day.optional(), to: day.optional() })

/** `framework.json`, the one file that every framework has. */
export const manifestSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a name as china-vietnam'),
  version: words,
  pair: z.array(partyId).describe('Ids of the parties whose relationship this is; empty for base'),
})

/** The lists of a framework, each an array in the file of its name; a missing file is an empty list. */
export const listSchemas = {
  parties: z.array(party),
  persons: z.array(person),
  mechanisms: z.array(mechanism),
  instruments: z.array(instrument),
  projects: z.array(project),
  places: z.array(place),
  events: z.array(event),
} as const satisfies Record<ListName, z.ZodType>

/** A whole framework, as `frameworks/schema.json` describes it. */
export const frameworkSchema = z.strictObject({ ...manifestSchema.shape, ...listSchemas })

/** What the schema lets through is a framework; the cast only drops `undefined` from optional fields. */
export const asFramework = (value: z.infer<typeof frameworkSchema>): Framework => value as Framework

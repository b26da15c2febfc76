import type { ThingType } from '@servanda/pipeline'
import type { FormatName, TableName } from '@servanda/publish'

/** What the API calls the rows of a type of things, in the address of an export. */
export const THING_TABLES = {
  mechanism: 'mechanisms',
  instrument: 'instruments',
  project: 'projects',
  place: 'places',
  person: 'people',
  organisation: 'organisations',
  party: 'parties',
  event: 'events',
} as const satisfies Readonly<Record<ThingType, TableName>>

/** Names of fields that the address writes otherwise. */
const NAMES: Readonly<Record<string, string>> = { words: 'q' }

/** A query as an address writes it: a list repeats its field, what is not given is left out. */
export function search(query: object): string {
  const fields = Object.entries(query).flatMap(([name, value]) =>
    [value ?? []].flat().map((each): [string, string] => [NAMES[name] ?? name, String(each)]),
  )
  return fields.length > 0 ? `?${new URLSearchParams(fields)}` : ''
}

/** Path of a file with all rows that a query shows: `/api/export/items.csv?pillar=security`. */
export const exportPath = (table: TableName, format: FormatName, query: object = {}): string =>
  `/api/export/${table}.${format}${search(query)}`

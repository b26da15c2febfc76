import { documents } from './documents.ts'
import { issues } from './issues.ts'
import { items } from './items.ts'
import { provisions } from './provisions.ts'
import { things } from './things.ts'

/** Every kind of rows that can leave, by the name that addresses and commands use. */
export const TABLES = {
  provisions,
  items,
  documents,
  mechanisms: things('mechanism'),
  instruments: things('instrument'),
  projects: things('project'),
  places: things('place'),
  people: things('person'),
  organisations: things('organisation'),
  parties: things('party'),
  events: things('event'),
  issues,
} as const

export type TableName = keyof typeof TABLES

import type { DocumentFacts, Genre, Known } from '@servanda/pipeline'
import { genreOf } from '@servanda/readers'
import { ServandaError } from '../errors.ts'

export const FIELDS = ['title', 'date', 'publisher', 'language', 'genre', 'url', 'licence', 'notice'] as const
type Field = (typeof FIELDS)[number]
export type GivenFacts = Partial<Record<Field, string>>

/**
 * Facts that somebody gives as options.
 *
 * @throws ServandaError `fact-value` where a value cannot be taken.
 */
export function givenFacts(options: GivenFacts = {}): DocumentFacts {
  const facts: Partial<Record<Field, Known<string>>> = {}
  for (const field of FIELDS) {
    const value = options[field]?.trim()
    if (value) facts[field] = { value: checked(field, value), by: 'given', reason: 'option' }
  }
  return facts as DocumentFacts
}

/** Facts that somebody corrects; what is to be recognised again is there without a value. */
export type Corrections = Partial<Record<Field, Known<string> | undefined>>

const CORRECTED = 'corrected by '

export const isCorrection = ({ by, reason }: Known<string>): boolean =>
  by === 'given' && (reason?.startsWith(CORRECTED) ?? false)

/**
 * What somebody says of a document from now on. An empty value lets the text speak for itself again.
 *
 * @throws ServandaError `fact-value` where a value cannot be taken.
 */
export function corrections(said: GivenFacts, by: string): Corrections {
  const facts: Corrections = {}
  for (const field of FIELDS) {
    const value = said[field]?.trim()
    if (value === undefined) continue
    facts[field] = value === '' ? undefined : { value: checked(field, value), by: 'given', reason: CORRECTED + by }
  }
  return facts
}

/** A day that the calendar has: 31 February would be read as one of March. */
const isDay = (value: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value)

function checked(field: Field, value: string): string {
  if (field === 'date' && !isDay(value)) {
    throw new ServandaError('fact-value', `"${value}" is not a date; give a calendar day as 2025-04-14`)
  }
  if (field === 'language' && !/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)) {
    throw new ServandaError('fact-value', `"${value}" is not a language; give a tag as en, zh or vi`)
  }
  if (field !== 'genre') return value
  const genre: Genre | undefined = genreOf(value)
  if (!genre)
    throw new ServandaError('fact-value', `"${value}" is not a genre; give one of the codebook's as joint-statement`)
  return genre
}

const ORDER: readonly Known<string>['by'][] = ['given', 'recognised', 'file name', 'default']

/** For each fact the best known: given, then recognised in the text, then from the file name, then the default. */
export function bestOf(...sources: readonly DocumentFacts[]): DocumentFacts {
  const facts: Partial<Record<Field, Known<string>>> = {}
  for (const field of FIELDS) {
    const known = sources.flatMap((source) => source[field] ?? [])
    const best = ORDER.map((by) => known.find((fact) => fact.by === by)).find((fact) => fact !== undefined)
    if (best) facts[field] = best
  }
  return facts as DocumentFacts
}

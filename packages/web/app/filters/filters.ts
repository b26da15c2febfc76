import type { ProvisionQuery } from '../api.ts'

/** The filters of a table, named as the API names them. */
const FILTERS = ['kind', 'pillar', 'bindingness', 'by', 'due', 'mechanism', 'document', 'review'] as const

const SORTS = ['document', 'date', 'due', 'pillar', 'bindingness'] as const satisfies readonly ProvisionQuery['sort'][]
export type Sort = (typeof SORTS)[number]

/** What an address asks of a table; what it does not know, it leaves to the API's own choice. */
export function readQuery(params: URLSearchParams): ProvisionQuery {
  const filters = FILTERS.map((name) => [name, params.getAll(name).filter(Boolean)] as const)
  const sort = SORTS.find((known) => known === params.get('sort'))
  const order = (['asc', 'desc'] as const).find((known) => known === params.get('order'))
  const words = params.get('q')?.trim()
  const cursor = params.get('cursor')
  return {
    ...Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    ...(words ? { words } : {}),
    ...(sort ? { sort } : {}),
    ...(order ? { order } : {}),
    ...(cursor ? { cursor } : {}),
  }
}

/** What an address asks of the list of documents. */
export function readDocumentQuery(params: URLSearchParams) {
  const words = params.get('q')?.trim()
  const cursor = params.get('cursor')
  return {
    language: params.getAll('language'),
    genre: params.getAll('genre'),
    ...(words ? { words } : {}),
    ...(cursor ? { cursor } : {}),
  }
}

/** The same address without one value of a filter, from the first page on. */
export function without(params: URLSearchParams, name: string, value: string): string {
  const next = new URLSearchParams(params)
  next.delete('cursor')
  next.delete(name, value)
  return `?${next}`
}

/** The same address with other values of some fields, from the first page on; an empty value takes a field away. */
export function replaced(params: URLSearchParams, fields: Readonly<Record<string, string>>): string {
  const next = new URLSearchParams(params)
  next.delete('cursor')
  for (const [name, value] of Object.entries(fields)) {
    if (value) next.set(name, value)
    else next.delete(name)
  }
  return `?${next}`
}

/** The same address at another page of the list. */
export function atCursor(params: URLSearchParams, cursor: string | undefined): string {
  const next = new URLSearchParams(params)
  if (cursor) next.set('cursor', cursor)
  else next.delete('cursor')
  return `?${next}`
}

/** What a form asks for, without its empty fields. */
export function asked(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].filter((field): field is [string, string] => typeof field[1] === 'string')
  return new URLSearchParams(fields.filter(([, value]) => value.trim() !== ''))
}

/** Where the same question is put to the API: its JSON, or an export in a format. */
export function apiPath(path: string, params: URLSearchParams): string {
  const query = new URLSearchParams(params)
  query.delete('lang')
  return query.size > 0 ? `/api/${path}?${query}` : `/api/${path}`
}

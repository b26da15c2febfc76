import { join } from 'node:path'
import type { Framework } from '@servanda/pipeline'
import type * as z from 'zod'
import { ServandaError } from '../errors.ts'
import { LISTS, type ListName } from './lists.ts'
import { asFramework, listSchemas, manifestSchema } from './schema.ts'

/**
 * Checks the files of a framework against the schema and each other.
 *
 * @throws ServandaError `framework-invalid` with the file and the place in it: `persons.json: [3].posts[0].from: ...`
 */
export function checkFramework(folder: string, manifest: unknown, lists: Readonly<Record<string, unknown>>): Framework {
  const checked = checkFile(join(folder, 'framework.json'), manifestSchema, manifest)
  const entries = Object.fromEntries(
    LISTS.map((list) => [list, checkFile(join(folder, `${list}.json`), listSchemas[list], lists[list] ?? [])]),
  ) as { [List in ListName]: z.infer<(typeof listSchemas)[List]> }
  for (const list of LISTS) uniqueIds(join(folder, `${list}.json`), entries[list])
  return asFramework({ ...checked, ...entries })
}

function checkFile<Schema extends z.ZodType>(file: string, schema: Schema, value: unknown): z.infer<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [first] = result.error.issues
  const place = first?.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('') ?? ''
  const more = result.error.issues.length > 1 ? ` (and ${result.error.issues.length - 1} more)` : ''
  throw new ServandaError('framework-invalid', `${file}: ${place.replace(/^\./, '')}: ${first?.message}${more}`)
}

function uniqueIds(file: string, entries: readonly { readonly id: string }[]): void {
  const seen = new Set<string>()
  for (const { id } of entries) {
    if (seen.has(id)) throw new ServandaError('framework-invalid', `${file}: the id ${id} stands twice`)
    seen.add(id)
  }
}

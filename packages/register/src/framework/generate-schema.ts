import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import * as z from 'zod'
import { listSchemas, manifestSchema } from './schema.ts'

const FILE = resolve(import.meta.dirname, '../../../../frameworks/schema.json')

/** The JSON Schema of a framework's files, one definition for each file. */
export function frameworkJsonSchema(): string {
  const files = { framework: manifestSchema, ...listSchemas }
  const definitions = Object.fromEntries(
    Object.entries(files).map(([name, schema]) => {
      const { $schema: _, ...definition } = z.toJSONSchema(schema, { target: 'draft-2020-12' })
      return [name, definition]
    }),
  )
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Servanda framework',
    description:
      'Each file of a framework folder is one of the definitions, by its name: persons.json is #/$defs/persons',
    $defs: definitions,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Writes `frameworks/schema.json`. Run by `npm run generate`. */
export function generateSchema(): void {
  writeFileSync(FILE, frameworkJsonSchema())
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) generateSchema()

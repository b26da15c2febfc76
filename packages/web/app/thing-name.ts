import type { ThingRow } from './api.ts'

type Named = Pick<ThingRow, 'name' | 'names' | 'frameworkId'>

/** The name of a thing in a language, where a framework gives one; else the name that the register shows. */
export const thingName = ({ name, names, frameworkId }: Named, locale: string): string =>
  (frameworkId ? names[locale.split('-')[0]!]?.[0] : undefined) ?? name

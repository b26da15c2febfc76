import type { LanguagePack } from '@servanda/pipeline'
import { packs } from './packs.ts'

/** The packs of every language that Servanda reads. */
export const languages: readonly LanguagePack[] = await Promise.all(Object.values(packs).map((load) => load()))

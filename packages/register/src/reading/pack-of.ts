import { languages } from '@servanda/languages'
import type { LanguagePack } from '@servanda/pipeline'

/** The pack that reads a language (BCP 47); undefined where nobody reads it. */
export const packOf = (language: string): LanguagePack | undefined =>
  languages.find(({ tag }) => language.toLowerCase().startsWith(tag))

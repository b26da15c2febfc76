import type { LanguagePack } from '@servanda/pipeline'
import { en } from './en/index.ts'

/** Every language that Servanda reads, one line each. */
export const languages: readonly LanguagePack[] = [en]

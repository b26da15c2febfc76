import type { LanguagePack } from '@servanda/pipeline'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'
import { zh } from './zh/index.ts'

/** Every language that Servanda reads, one line each. */
export const languages: readonly LanguagePack[] = [en, vi, zh]

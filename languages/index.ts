import type { LanguagePack } from '@servanda/pipeline'

export const languages: readonly LanguagePack[] = []

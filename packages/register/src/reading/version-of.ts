import type { LanguagePack } from '@servanda/pipeline'

/** Version of the language pack that a rule belongs to. */
export const versionOf = (rule: string, packs: readonly LanguagePack[]): string =>
  packs.find(({ tag }) => rule.startsWith(`${tag}/`))?.version ?? 'unknown'

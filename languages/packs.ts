import type { LanguagePack } from '@servanda/pipeline'

/** Every language that Servanda reads, one line each; a text that is not in it needs not load it. */
export const packs: Readonly<Record<string, () => Promise<LanguagePack>>> = {
  en: async () => (await import('./en/index.ts')).en,
  vi: async () => (await import('./vi/index.ts')).vi,
  zh: async () => (await import('./zh/index.ts')).zh,
}

/** The one pack that reads a language (BCP 47), that of English where none is known; none where nobody reads it. */
export async function packsFor(language = 'en'): Promise<readonly LanguagePack[]> {
  const tag = Object.keys(packs).find((one) => language.toLowerCase().startsWith(one))
  return tag === undefined ? [] : [await packs[tag]!()]
}

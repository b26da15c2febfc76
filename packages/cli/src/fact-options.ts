import type { Command } from 'commander'

/** What somebody may say of a document. */
export const FACTS = ['title', 'date', 'publisher', 'language', 'genre', 'url', 'licence', 'notice'] as const

export type FactOptions = { readonly [Fact in (typeof FACTS)[number]]?: string }

export const factOptions = (command: Command): Command =>
  command
    .option('--title <text>', 'title of the documents')
    .option('--date <day>', 'date, as 2025-04-14')
    .option('--publisher <name>', 'who published them')
    .option('--language <tag>', 'language, as en')
    .option('--genre <genre>', "one of the codebook's genres, as joint-statement")
    .option('--url <address>', 'where they were published')
    .option('--licence <name>', 'under which licence')
    .option('--notice <text>', 'words to show wherever they are shown')

export const factsOf = (options: FactOptions): Record<string, string> =>
  Object.fromEntries(FACTS.flatMap((fact) => (options[fact] === undefined ? [] : [[fact, options[fact]]])))

import { existsSync } from 'node:fs'
import { writeReports } from '../add-reports.ts'
import { allowHostOption } from '../allow-host.ts'
import { note } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

const FACTS = ['title', 'date', 'publisher', 'language', 'genre', 'url', 'licence', 'notice'] as const

type AddCommandOptions = RegisterOptions & { readonly json?: true } & {
  readonly [Fact in (typeof FACTS)[number]]?: string
} & { readonly allowHost?: readonly string[]; readonly preview?: true }

export const add = verb('add', {
  summary: 'read documents into the register, with a line of report for each',
  description:
    'A line is printed when, and only when, its document is safely kept. A document that is there already is left unchanged. ' +
    'What an option says wins over a header of the file, its text and its name. ' +
    'A page of the web that has changed since becomes a new version of its document; what it said before is kept. ' +
    'Stop it at any point (Ctrl-C) and give the same command again: it goes on where it was. ' +
    'Sites are asked politely: as their robots.txt says, one page a second, and no address on this machine or its network.',
  examples: [
    'servanda add 2025-04-14-statement.en.txt',
    'servanda add --publisher Xinhua --genre readout talks.txt',
    'servanda add statements/ --json',
    'servanda add --preview tuyen-bo-chung.vi.txt',
    'servanda add https://example.org/2025/statement.txt',
  ],
})
  .argument('<file...>', 'files and folders to read, and addresses of pages')
  .option('--title <text>', 'title of the documents')
  .option('--date <day>', 'date, as 2025-04-14')
  .option('--publisher <name>', 'who published them')
  .option('--language <tag>', 'language, as en')
  .option('--genre <genre>', "one of the codebook's genres, as joint-statement")
  .option('--url <address>', 'where they were published')
  .option('--licence <name>', 'under which licence')
  .option('--notice <text>', 'words to show wherever they are shown')
  .option('--preview', 'read and say what they are, and which texts of the register they repeat; keep nothing')
  .addOption(allowHostOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (paths: readonly string[], options: AddCommandOptions) => {
    if (!existsSync(options.register)) note(`Making ${options.register}`)
    await withRegister(
      options,
      (register) =>
        writeReports(options, (adding) => {
          const { allowHost: allowHosts = [], preview = false } = options
          return register.add(paths, { facts: factsOf(options), allowHosts, preview, ...adding })
        }),
      { create: 'if-missing' },
    )
  })

const factsOf = (options: AddCommandOptions): Record<string, string> =>
  Object.fromEntries(FACTS.flatMap((fact) => (options[fact] === undefined ? [] : [[fact, options[fact]]])))

import { existsSync } from 'node:fs'
import type { AddReport } from '@servanda/register'
import type { Command } from 'commander'
import { EXIT } from '../exit-codes.ts'
import { note, plain, writeJson, writeLine } from '../output.ts'
import { progressLine } from '../progress.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

const FACTS = ['title', 'date', 'publisher', 'language', 'genre', 'url', 'licence', 'notice'] as const

type AddCommandOptions = RegisterOptions & { readonly json?: true } & {
  readonly [Fact in (typeof FACTS)[number]]?: string
}

export const add = verb('add', {
  summary: 'read documents into the register, with a line of report for each',
  description:
    'A line is printed when, and only when, its document is safely kept. A document that is there already is left unchanged. ' +
    'What an option says wins over a header of the file, its text and its name.',
  examples: [
    'servanda add 2025-04-14-statement.en.txt',
    'servanda add --publisher Xinhua --genre readout talks.txt',
    'servanda add statements/ --json',
  ],
})
  .argument('<file...>', 'files and folders to read')
  .option('--title <text>', 'title of the documents')
  .option('--date <day>', 'date, as 2025-04-14')
  .option('--publisher <name>', 'who published them')
  .option('--language <tag>', 'language, as en')
  .option('--genre <genre>', "one of the codebook's genres, as joint-statement")
  .option('--url <address>', 'where they were published')
  .option('--licence <name>', 'under which licence')
  .option('--notice <text>', 'words to show wherever they are shown')
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (paths: readonly string[], options: AddCommandOptions, command: Command) => {
    const address = paths.find((path) => /^[a-z]+:\/\//i.test(path))
    if (address)
      command.error(`${address}: addresses are not read yet; save the text in a file and add that`, {
        exitCode: EXIT.usage,
      })
    if (!existsSync(options.register)) note(`Making ${options.register}`)
    await withRegister(
      options,
      async (register) => {
        const progress = progressLine()
        for await (const report of register.add(paths, { facts: factsOf(options), onProgress: progress.show })) {
          progress.clear()
          if (options.json) writeJson(report)
          else writeLine(sentence(report))
          if (report.status === 'failed') process.exitCode = EXIT.failed
        }
      },
      { create: 'if-missing' },
    )
  })

const factsOf = (options: AddCommandOptions): Record<string, string> =>
  Object.fromEntries(FACTS.flatMap((fact) => (options[fact] === undefined ? [] : [[fact, options[fact]]])))

/** "added      talks.en.txt: 41 provisions, 30 commitments" */
export function sentence({ status, source, reason, provisions, commitments, embedded = [] }: AddReport): string {
  const found = status === 'added' ? `${provisions ?? 0} provisions, ${commitments ?? 0} commitments` : undefined
  const inside = embedded.map(({ title }) => `inside it: ${title}`)
  const details = [found, ...inside, reason].filter((part) => part !== undefined).join('; ')
  return `${status.padEnd(9)}  ${plain(details ? `${source}: ${details}` : source)}`
}

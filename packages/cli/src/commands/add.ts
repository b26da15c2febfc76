import { existsSync } from 'node:fs'
import { writeReports } from '../add-reports.ts'
import { allowHostOption } from '../allow-host.ts'
import { type FactOptions, factOptions, factsOf } from '../fact-options.ts'
import { linkForAWhile } from '../link-for-a-while.ts'
import { note } from '../output.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

type AddCommandOptions = RegisterOptions &
  FactOptions & { readonly json?: true } & { readonly allowHost?: readonly string[]; readonly preview?: true }

const command = verb('add', {
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
}).argument('<file...>', 'files and folders to read, and addresses of pages')

export const add = factOptions(command)
  .option('--preview', 'read and say what they are, and which texts of the register they repeat; keep nothing')
  .addOption(allowHostOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (paths: readonly string[], options: AddCommandOptions) => {
    if (!existsSync(options.register)) note(`Making ${options.register}`)
    await withRegister(
      options,
      async (register) => {
        await writeReports(options, (adding) => {
          const { allowHost: allowHosts = [], preview = false } = options
          return register.add(paths, { facts: factsOf(options), allowHosts, preview, links: 'later', ...adding })
        })
        if (!options.preview) await linkForAWhile(register)
      },
      { create: 'if-missing' },
    )
  })

import { writeReports } from '../add-reports.ts'
import { allowHostOption } from '../allow-host.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface RetryOptions extends RegisterOptions {
  readonly json?: true
  readonly allowHost?: readonly string[]
}

export const retry = verb('retry', {
  summary: 'try again to read what could not be read',
  description:
    '"servanda list issues" shows what failed, why and what to do. Each file, archive and page is read again from where it was; ' +
    'what can be read now leaves that list.',
  examples: ['servanda retry', 'servanda retry talks.pdf'],
})
  .argument('[input...]', 'names of inputs that failed (default: all of them)')
  .addOption(allowHostOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption())
  .action(async (sources: readonly string[], options: RetryOptions) => {
    await withRegister(options, (register) =>
      writeReports(options, (adding) => register.retry(sources, { allowHosts: options.allowHost ?? [], ...adding })),
    )
  })

import { note, writeJson, writeLine } from '../output.ts'
import { verb } from '../verb.ts'
import {
  asOption,
  frameworkOption,
  jsonOption,
  type RegisterOptions,
  registerOption,
  withRegister,
} from '../with-register.ts'

interface InitOptions extends RegisterOptions {
  readonly framework: string
  readonly json?: true
}

export const init = verb('init', {
  summary: 'make an empty register: one file, to copy, keep and share',
  examples: ['servanda init', 'servanda init --register railways.db --framework china-vietnam'],
})
  .addOption(registerOption())
  .addOption(frameworkOption())
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: InitOptions) => {
    await withRegister(
      options,
      async ({ file }) => {
        if (options.json) writeJson({ file, framework: options.framework })
        else writeLine(`Made ${file}`)
      },
      { create: true, framework: options.framework },
    )
    if (!options.json) note('Read documents into it with: servanda add FILE...')
  })

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
  readonly pair?: string
  readonly json?: true
}

export const init = verb('init', {
  summary: 'make an empty register: one file, to copy, keep and share; or an empty framework',
  examples: [
    'servanda init',
    'servanda init --register railways.db --framework china-vietnam',
    'servanda init --pair Kenya,Peru',
  ],
})
  .addOption(registerOption())
  .addOption(frameworkOption())
  .option('--pair <parties>', 'write the folder of a new framework for two parties here, and make no register')
  .addOption(asOption())
  .addOption(jsonOption('print one JSON object'))
  .action(async (options: InitOptions) => {
    if (options.pair !== undefined) return initFramework(options.pair, options)
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

async function initFramework(pair: string, { json }: InitOptions): Promise<void> {
  const { frameworkSkeleton } = await import('@servanda/register/framework')
  const made = await frameworkSkeleton(pair.split(','))
  if (json) return writeJson(made)
  writeLine(`Made ${made.folder}`)
  note(`Fill its lists, then read with it: servanda init --framework ./${made.name}`)
}

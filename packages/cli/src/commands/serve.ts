import { Option } from 'commander'
import { interrupted } from '../interrupted.ts'
import { note, writeJson, writeLine } from '../output.ts'
import { DEFAULT_PORT, portNumber } from '../port.ts'
import { verb } from '../verb.ts'
import { asOption, jsonOption, type RegisterOptions, registerOption, withRegister } from '../with-register.ts'

interface ServeOptions extends RegisterOptions {
  readonly port: number
  readonly json?: true
}

export const portOption = (): Option =>
  new Option('--port <number>', 'port on 127.0.0.1; 0 takes a free one')
    .argParser(portNumber)
    .env('PORT')
    .default(DEFAULT_PORT)

export const serve = verb('serve', {
  summary: 'open the register in a browser, on this machine alone',
  description: 'Prints the address and goes on until it is interrupted.',
  examples: ['servanda serve', 'servanda serve --register railways.db --port 0'],
})
  .addOption(portOption())
  .addOption(registerOption())
  .addOption(asOption())
  .addOption(jsonOption('print the address as one JSON object'))
  .action(async (options: ServeOptions) => {
    const { serveRegister } = await import('../serve-register.ts')
    await withRegister(options, async (register) => {
      const { url, close } = await serveRegister(register, options.port)
      if (options.json) writeJson({ url, register: register.file })
      else writeLine(url)
      note('Ctrl+C ends it')
      await interrupted()
      await close()
    })
  })

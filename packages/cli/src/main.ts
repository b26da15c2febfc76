import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { commands } from './commands/index.ts'
import { EXIT } from './exit-codes.ts'
import { endWithReader, note } from './output.ts'

/** Runs one command line and gives the exit code of the process. Throws nothing. */
export async function main(argv: readonly string[]): Promise<number> {
  endWithReader()
  try {
    const program = await programFor(argv)
    await program.parseAsync(argv, { from: 'user' })
    return Number(process.exitCode ?? EXIT.done)
  } catch (error) {
    return error instanceof CommanderError ? refuse(error, argv) : fail(error)
  }
}

/** Every command with its help, in the order in which a newcomer meets them. */
export async function wholeProgram(): Promise<Command> {
  return programOf(await Promise.all(Object.values(commands).map((load) => load())))
}

/** Only the command that is asked for is loaded: `extract` starts in a quarter of a second. */
async function programFor([name = '']: readonly string[]): Promise<Command> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  return load ? programOf([await load()]) : wholeProgram()
}

function programOf(verbs: readonly Command[]): Command {
  const program = new Command('servanda')
    .description('Reads what states promise each other and keeps a cited register of every commitment.')
    .version(manifest.version)
    .helpCommand(false)
    .addHelpText(
      'after',
      '\nExample:\n  servanda add statement.txt && servanda list items\n\n"servanda COMMAND --help" says more.',
    )
  for (const verb of verbs) program.addCommand(verb)
  for (const one of [program, ...verbs]) one.exitOverride().configureOutput({ outputError: () => {} })
  return program
}

/** Commander has printed what was asked for (help, version), or its refusal becomes one line here. */
function refuse({ code, exitCode, message }: CommanderError, [name = '']: readonly string[]): number {
  if (exitCode === 0) return EXIT.done
  if (code === 'commander.help') return EXIT.usage
  const reason = message
    .replace(/^error: /, '')
    .replaceAll('\n', ' ')
    .replace(/\.$/, '')
  const command = Object.hasOwn(commands, name) ? `servanda ${name}` : 'servanda'
  note(`servanda: ${reason}; "${command} --help" says more`)
  return EXIT.usage
}

function fail(error: unknown): number {
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
  const known = name === 'ServandaError'
  note(known ? `servanda: ${message}` : `servanda: unexpected, a defect of Servanda: ${message}`)
  if (process.env.SERVANDA_DEBUG) note(stack ?? '')
  else if (!known) note('SERVANDA_DEBUG=1 shows where; please report it')
  return EXIT.failed
}

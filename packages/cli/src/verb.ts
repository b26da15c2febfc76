import { Command } from 'commander'
import { EXIT, EXIT_MEANING } from './exit-codes.ts'

interface Verb {
  readonly summary: string
  /** Sentences beneath the summary. */
  readonly description?: string
  readonly examples: readonly string[]
}

const exitCodes = Object.entries(EXIT).map(([name, code]) => `  ${code}  ${EXIT_MEANING[name as keyof typeof EXIT]}`)

/** A command with what every `--help` has: a summary, an example, the exit codes. */
export function verb(name: string, { summary, description, examples }: Verb): Command {
  const help = ['Examples:', ...examples.map((line) => `  ${line}`), '', 'Exit codes:', ...exitCodes]
  return new Command(name)
    .summary(summary)
    .description([`${summary[0]?.toUpperCase()}${summary.slice(1)}.`, description].filter(Boolean).join(' '))
    .addHelpText('after', `\n${help.join('\n')}`)
}

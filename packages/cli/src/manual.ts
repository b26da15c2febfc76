import type { Command } from 'commander'
import { wholeProgram } from './main.ts'

const COLUMNS = 100

const INTRODUCTION = `# The command line

<!-- Written by npm run generate from the help of each command. Do not edit. -->

Data goes to stdout; progress, notes and refusals go to stderr. With \`--json\`, lists, \`extract\`, \`search\` and \`add\` print one JSON object
a line, everything else one object. Offsets (\`start\`, \`end\`) are UTF-16 code units into the captured text, half-open; \`source\` is
the captured file's name, also for a document embedded in it. \`SERVANDA_DEBUG=1\` adds the place in the program to a failure.
`

/** The manual of the command line, in Markdown: what each `--help` says, on one page. */
export async function manual(): Promise<string> {
  const program = await wholeProgram()
  const chapters = program.commands.map(
    (command) => `## servanda ${command.name()}\n\n\`\`\`\n${helpOf(command)}\n\`\`\`\n`,
  )
  return [INTRODUCTION, `\`\`\`\n${helpOf(program)}\n\`\`\`\n`, ...chapters].join('\n')
}

/** What `--help` of a command prints, with all that stands behind it. */
export function helpOf(command: Command): string {
  let help = ''
  const writeOut = (text: string): void => {
    help += text
  }
  command.configureOutput({ writeOut, getOutHelpWidth: () => COLUMNS, getOutHasColors: () => false })
  command.outputHelp()
  return help.trim()
}

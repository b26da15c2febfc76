import { describe, expect, test } from 'vitest'
import { commands } from './commands/index.ts'
import { wholeProgram } from './main.ts'
import { helpOf } from './manual.ts'
import { servanda } from './run.ts'

const verbs = Object.keys(commands)

describe('the command line', () => {
  test('without a command shows what there is', async () => {
    const { code, stderr } = await servanda([])
    expect(code).toBe(2)
    for (const verb of verbs) expect(stderr).toContain(`\n  ${verb} `)
  })

  test('--help lists every command', async () => {
    const { code, stdout } = await servanda(['--help'])
    expect(code).toBe(0)
    for (const verb of verbs) expect(stdout).toContain(`\n  ${verb} `)
  })

  test('--version prints the version', async () => {
    expect((await servanda(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each([
    ['an unknown command', ['lst'], "unknown command 'lst' (Did you mean list?)"],
    [
      'an unknown option',
      ['list', 'items', '--pilar', 'security'],
      "unknown option '--pilar' (Did you mean --pillar?)",
    ],
    ['a missing argument', ['show'], "missing required argument 'id'"],
    ['a list of nothing known', ['list', 'wishes'], 'there is no list of wishes; give one of documents, '],
    ['a word that the codebook lacks', ['list', 'items', '--pillar', 'sport'], '--pillar sport: give one of overall, '],
    ['a filter where it means nothing', ['list', 'places', '--pillar', 'security'], '--pillar does not filter places'],
    ['a number that is none', ['list', 'items', '--limit', 'many'], 'Give a whole number from 1'],
    ['a port that is none', ['serve', '--port', '99999'], 'Give a port from 0 to 65535'],
  ])('refuses %s in one line and says where to read on', async (_, args, line) => {
    const { code, stdout, stderr } = await servanda(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(line)
    expect(stderr).toMatch(/^servanda: [^\n]*"servanda[^\n]* --help" says more\n$/)
  })
})

describe('every command', async () => {
  const program = await wholeProgram()

  test.each(program.commands.map((command) => [command.name(), command] as const))(
    '%s has a summary, an example that starts with it, the exit codes and --json',
    (name, command) => {
      const help = helpOf(command)
      expect(command.summary()).not.toBe('')
      expect(help).toContain(`Examples:\n  servanda ${name}`)
      expect(help).toContain('Exit codes:\n  0  ')
      expect(command.options.map((option) => option.long)).toContain('--json')
    },
  )
})

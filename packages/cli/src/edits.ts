import type { Edits } from '@servanda/register'
import type { Command } from 'commander'
import { EXIT } from './exit-codes.ts'

const NUMBERS = ['start', 'end']
const WORDS = ['kind', 'bindingness', 'pillar']

/** The edits that `field=value` pairs say; the register refuses values that the codebook lacks. */
export function editsOf(pairs: readonly string[], command: Command): Edits | undefined {
  if (pairs.length === 0) return undefined
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', value = ''] = pair.split(/=(.*)/s)
      if (NUMBERS.includes(field)) return [field, Number(value)]
      if (WORDS.includes(field)) return [field, value]
      if (field === 'by') return [field, value.split(',')]
      if (field === 'due' && value === 'none') return [field, value]
      return command.error(`--set ${pair}: give kind, bindingness, pillar, by, start or end, or due=none`, {
        exitCode: EXIT.usage,
      })
    }),
  )
}

import type { ItemsDecided, LinksDecided, Register } from '@servanda/register'
import { note, writeJson, writeLine } from './output.ts'
import { type RegisterOptions, withRegister } from './with-register.ts'

export interface DecidingOptions extends RegisterOptions {
  readonly reason?: string
  readonly json?: true
}

/** Enters what is said of links and says what came of it. */
export async function enterLinks(
  options: DecidingOptions,
  decide: (register: Register) => Promise<LinksDecided | ItemsDecided>,
): Promise<void> {
  const report = await withRegister(options, decide)
  const { decided, first, last } = report
  if (options.json) writeJson(report)
  else writeLine(decided === 0 ? 'that was said before' : `${decided} ${decided === 1 ? 'link' : 'links'} decided`)
  if (!options.json && 'items' in report)
    writeLine(`${report.items.length === 1 ? 'item' : 'items'} ${report.items.join(' ')}`)
  if (!options.json && first !== undefined)
    note(`undo with: servanda undo ${first === last ? first : `${first} ${last}`}`)
}

export const reasonOf = ({ reason }: DecidingOptions) => (reason === undefined ? {} : { reason })

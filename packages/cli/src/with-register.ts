import type { Register } from '@servanda/register'
import { Option } from 'commander'
import { note } from './output.ts'

const DEFAULT_REGISTER = './servanda.db'

export interface RegisterOptions {
  readonly register: string
  readonly as?: string
}

export const registerOption = (): Option => new Option('--register <file>', 'the register').default(DEFAULT_REGISTER)

export const asOption = (): Option =>
  new Option('--as <name>', "who is at the keyboard, for the register's log (default: the user of this system)")

export const frameworkOption = (): Option =>
  new Option(
    '--framework <name>',
    'name or folder of the framework whose names to look for, or none; auto takes base and every framework both of whose parties a text names',
  ).default('auto')

export const jsonOption = (what = 'print JSON, one object a line'): Option => new Option('--json', what)

interface Opening {
  readonly create?: boolean | 'if-missing'
  readonly framework?: string
  readonly readOnly?: boolean
}

/** Opens the register, uses it, and closes it whatever happens. */
export async function withRegister<T>(
  options: RegisterOptions,
  use: (register: Register) => Promise<T>,
  opening: Opening = {},
): Promise<T> {
  const { openRegister } = await import('@servanda/register')
  const register = await openRegister(options.register, { ...opening, ...(options.as ? { as: options.as } : {}) })
  for (const line of register.notices) note(line)
  try {
    return await use(register)
  } finally {
    await register.close()
  }
}

import type { FrameworkChoice } from './framework/index.ts'
import type { Register } from './verbs.ts'

export interface OpenOptions {
  /** `true` makes a new register and refuses one that is there; without it, one that is missing is refused. */
  readonly create?: boolean | 'if-missing'
  /** Framework of a new register; `auto` unless told. */
  readonly framework?: FrameworkChoice
  /** Who is at the keyboard; the system's user unless told. */
  readonly as?: string
  readonly readOnly?: boolean
}

/**
 * Opens the register in a file.
 *
 * @throws ServandaError `register-missing`, `register-exists`, `register-not-a-register`, `register-newer`,
 *   `register-unwritable`, `register-busy`, or those of the framework.
 */
export function openRegister(_file: string, _options: OpenOptions = {}): Promise<Register> {
  throw new Error('not built yet')
}

import type { Operator } from '../grammar/operators.ts'
import { need, propose } from './ask.ts'
import { affirm, assess, believe, encourage, inform, say, stance, support } from './hold.ts'
import { being, event, imperative, statement } from './report.ts'
import { agree, commit, glad, ready, strive, will } from './undertake.ts'

/** Every rule of Vietnamese; of two families that hold one expression, the earlier has it. */
export const OPERATORS: readonly Operator[] = [
  agree,
  commit,
  strive,
  ready,
  glad,
  believe,
  propose,
  need,
  assess,
  support,
  encourage,
  affirm,
  stance,
  inform,
  say,
  will,
  event,
  statement,
  being,
  imperative,
]

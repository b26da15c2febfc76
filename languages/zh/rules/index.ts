import type { Operator } from '../grammar/operators.ts'
import { assess, believe, encourage, regard, stance, support, welcome, wish } from './hold.ts'
import { agree, hope, pledge, ready, strive, will } from './promise.ts'
import { call, point, should } from './propose.ts'
import { act, action, being, say, state, statement } from './tell.ts'

/** Every rule of Chinese; of two families that hold one word, the earlier has it. */
export const OPERATORS: readonly Operator[] = [
  will,
  agree,
  pledge,
  ready,
  strive,
  hope,
  should,
  call,
  point,
  support,
  encourage,
  welcome,
  stance,
  regard,
  believe,
  wish,
  assess,
  say,
  being,
  act,
  state,
  action,
  statement,
]

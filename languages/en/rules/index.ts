import type { Operator } from '../grammar/operators.ts'
import { event, imperative, ongoing, should, statement, will } from './act.ts'
import { agree } from './agree.ts'
import { assess } from './assess.ts'
import { callOn, propose } from './call-on.ts'
import { commit } from './commit.ts'
import { instruct } from './instruct.ts'
import { intend } from './intend.ts'
import { need } from './need.ts'
import { glad, lookForward, ready } from './ready.ts'
import { say } from './say.ts'
import { affirm, stance } from './stance.ts'
import { strive } from './strive.ts'
import { support, welcome } from './support.ts'

/** Every rule of English; of two families that hold one word, the earlier is asked first. */
export const OPERATORS: readonly Operator[] = [
  agree,
  commit,
  intend,
  ready,
  lookForward,
  glad,
  strive,
  instruct,
  callOn,
  propose,
  need,
  welcome,
  support,
  affirm,
  assess,
  stance,
  say,
  will,
  should,
  ongoing,
  imperative,
  statement,
  event,
]

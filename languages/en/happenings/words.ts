import type { HappeningWords } from '@servanda/pipeline'
import { rootOf } from '../link/root.ts'
import { HAPPENING_RULES } from './rules.ts'

const NUMBERS = `two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty`

export const HAPPENINGS: HappeningWords = {
  rules: HAPPENING_RULES,
  sets: 'documents, agreements, texts, memoranda, memorandums, MoUs, MOUs, deals, pacts, instruments',
  force: `entered into force, enters into force, came into force,
    took effect, is in force, are in force, has entered into force, have entered into force`,
  numbers: Object.fromEntries(NUMBERS.split(/\s+/).map((word, at) => [word, at + 2])),
  root: rootOf,
}

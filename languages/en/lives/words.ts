import type { LifeWords } from '@servanda/pipeline'
import { rootOf } from '../link/root.ts'
import { LIFE_RULES } from './rules.ts'

const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
  fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`

export const LIVES: LifeWords = {
  rules: LIFE_RULES,
  sessions: '# meeting, # session, # round, # * meeting, # * session, # plenary meeting, # * level meeting',
  numbers: { inaugural: 1, ...Object.fromEntries(ORDINALS.split(/\s+/).map((word, at) => [word, at + 1])) },
  levels: {
    leaders: `leaders' level, leaders' meeting, at the level of leaders, summit level, heads of state, presidential level`,
    'heads of government': `prime ministers, prime ministerial level, heads of government, deputy prime ministers, deputy prime minister
      level, vice premier level, vice-premiers`,
    ministers:
      'ministerial level, ministerial-level, ministerial, ministers, minister level, at the level of ministers',
    'vice-ministers': `vice-ministerial level, vice ministerial, deputy ministerial, vice-ministers, vice ministers, deputy ministers,
      deputy minister level`,
    directors:
      'directors-general, director-general level, director general level, senior officials, expert level, experts',
    localities: 'provinces, provincial level, local governments, localities, prefectures, governors, mayors',
  },
  rhythms: {
    1: 'monthly, every month',
    3: 'quarterly, every quarter',
    6: 'twice a year, biannual, semi-annual, semiannual, every six months',
    12: 'annual, annually, yearly, every year, once a year, each year',
    24: 'biennial, biennially, every two years, every second year, every other year',
    36: 'every three years',
  },
  chairs: 'co-chair, chair, co-chairs',
  bases: `under, pursuant to, in accordance with, according to, on the basis of, based on, established by, set up by, provided for by,
    provided for in`,
  root: rootOf,
}

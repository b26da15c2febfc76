import type { NameWords } from '@servanda/pipeline'
import { classes, roles } from './classes.ts'
import { families } from './heads.ts'

export const names: NameWords = {
  language: 'vi',
  classes,
  roles,
  families,
  silent: ['của', 'và', 've', 'cac', 'nhung', 'co', 'che'],
  spellings: {},
}

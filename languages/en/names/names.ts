import type { NameWords } from '@servanda/pipeline'
import { classes } from './classes.ts'
import { families } from './heads.ts'

export const names: NameWords = {
  language: 'en',
  classes,
  families,
  adverbEnding: 'ly',
  silent: ['the', 'a', 'an', 'of', 'and', 'on', 'for', 'in', 'mechanism', 'mechanisms'],
  plain: [],
  spellings: {
    defence: 'defense',
    centre: 'center',
    programme: 'program',
    memoranda: 'memorandum',
    memorandums: 'memorandum',
  },
}

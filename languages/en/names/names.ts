import type { NameWords } from '@servanda/pipeline'
import { classes, roles } from './classes.ts'
import { families } from './heads.ts'

export const names: NameWords = {
  language: 'en',
  classes,
  roles,
  families,
  adverbEnding: 'ly',
  silent: ['the', 'a', 'an', 'of', 'and', 'on', 'for', 'in', 'mechanism', 'mechanisms'],
  plural: 's',
  spellings: {
    defence: 'defense',
    centre: 'center',
    programme: 'program',
    memoranda: 'memorandum',
    memorandums: 'memorandum',
  },
}

import type { NameWords } from '@servanda/pipeline'
import { classes, roles } from './classes.ts'
import { families } from './heads.ts'

export const names: NameWords = {
  language: 'vi',
  classes,
  roles,
  families,
  headFirst: true,
  silent: ['cua', 'va', 've', 'cac', 'nhung', 'cocho', 'giua'],
  spellings: {},
}

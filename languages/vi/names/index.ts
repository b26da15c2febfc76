import type { NameWords } from '@servanda/pipeline'
import { list } from '../words/list.ts'
import { classes, roles } from './classes.ts'
import { families } from './heads.ts'

export const names: NameWords = {
  language: 'vi',
  classes,
  roles,
  families,
  headFirst: true,
  compounds: list(
    'tự do, hàng không, hai lần, không gian, không quân, không khí, trên biển, trên không, hiệu quả, đồng bằng, đồng bộ, phục hồi',
  ),
  silent: ['cua', 'va', 've', 'cac', 'nhung', 'cocho', 'giua'],
  spellings: {},
}

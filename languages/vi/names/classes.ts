import type { NameWords } from '@servanda/pipeline'
import { list } from '../words/list.ts'

export const classes: NameWords['classes'] = {
  determiner: list('các, những, một, mọi, mỗi, nhiều, này, đó'),
  and: list('và, hoặc'),
  link: list('về, giữa, của'),
  between: ['giữa'],
  about: list('về, giữa'),
  stop: list('sẽ, đã, đang, cần, phải, nên, là, được, có, trong, tại, với, để, nhằm, mà, do, khi, thì, như, trên'),
}

export const roles: NameWords['roles'] = {
  title: list('tướng, tịch, thư, trưởng, thống, vương, sứ, vua, ông, bà'),
}

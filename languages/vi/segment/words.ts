import { segmentRules } from '@servanda/pipeline'

/** What Vietnamese says about the ends of sentences, about sections and about lists. */
export const segment = segmentRules({
  titles: 'ths ts gs pgs bs ks tp'.split(' '),
  beforeNumbers: 'đ điều tr số'.split(' '),
  abbreviations: 'v.v vv tnhh cty tr.usd st'.split(' '),
  letters: 'á ý'.split(' '),
  starters:
    'chúng tôi hai các trong theo về tại ngày với sau trên đây tuy nhưng và ngoài bên việc cùng nhân hiện'.split(' '),
  subjects: 'hai các mỗi bên phía ngày'.split(' '),
  sections: 'điều chương mục phần khoản'.split(' '),
  numbers: 'một hai ba bốn năm sáu bảy tám chín mười nhất nhì'.split(' '),
  ordinals: [],
  leads: ['sau', 'sau đây', 'dưới'],
  joins: ['và', 'hoặc'],
  numerals: {},
})

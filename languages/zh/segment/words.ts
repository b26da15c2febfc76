import { segmentRules } from '@servanda/pipeline'

/** What Chinese says about sections and lists. */
export const segment = segmentRules({
  titles: [],
  beforeNumbers: [],
  abbreviations: [],
  starters: [],
  subjects: ['双', '两', '中', '越', '各'],
  sections: ['条', '章', '节', '部', '款', '條', '節'],
  numbers: [],
  ordinals: [],
  leads: [],
  joins: [],
  numerals: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
})

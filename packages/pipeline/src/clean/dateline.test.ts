import { expect, test } from 'vitest'
import { lexicon, scan } from '../text/index.ts'
import { datelineAt } from './dateline.ts'
import { cleanRules } from './rules.ts'

const rules = cleanRules({
  lines: {},
  starts: {},
  labels: {},
  heads: {},
  captions: [],
  bylines: [],
  tags: [],
  comments: [],
  commentStarts: [],
  voice: [],
  months: {},
  dates: ['mm 月 day 日'],
  dateWords: [],
  agencies: ['云雀社'],
  agencyEnds: [],
  titles: [],
  reports: [],
  openings: [],
  announcements: [],
  reporting: [],
  stands: [],
  newsletters: [],
  joiners: [],
})
const behind = (text: string): string | undefined => {
  const tokens = scan(text, lexicon([]))
  const found = datelineAt(tokens, 0, tokens.count, rules)
  return found && text.slice(0, tokens.end[found.last - 1])
}

test.each([
  ['云雀社苏瓦5月3日电（记者甲乙）会谈今天开始。', '云雀社苏瓦5月3日电（记者甲乙）'],
  ['雲雀社電 會談今天開始。', '雲雀社電'],
  ['云雀社消息（晚间）：会谈今天开始。', '云雀社消息（晚间）：'],
  ['双方同意，尽快修好电站。', undefined],
])('%s begins with the dateline %s', (text, expected) => {
  expect(behind(text)).toBe(expected)
})

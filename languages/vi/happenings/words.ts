import type { HappeningWords } from '@servanda/pipeline'
import { HAPPENING_RULES } from './rules.ts'

export const HAPPENINGS: HappeningWords = {
  rules: HAPPENING_RULES,
  sets: 'văn kiện, văn bản, thỏa thuận, hiệp định, biên bản ghi nhớ, tài liệu',
  force: 'có hiệu lực, đã có hiệu lực, chính thức có hiệu lực',
  numbers: { hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
}

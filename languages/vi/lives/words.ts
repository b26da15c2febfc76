import type { LifeWords } from '@servanda/pipeline'
import { LIFE_RULES } from './rules.ts'

export const LIVES: LifeWords = {
  rules: LIFE_RULES,
  sessions: 'lần thứ #, lần #, phiên thứ #',
  numbers: { nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  levels: {
    leaders: 'cấp lãnh đạo, lãnh đạo cấp cao, nguyên thủ, cấp cao',
    'heads of government': 'thủ tướng, phó thủ tướng',
    ministers: 'cấp bộ trưởng, bộ trưởng',
    'vice-ministers': 'cấp thứ trưởng, thứ trưởng',
    directors: 'cấp vụ, cấp cục, quan chức cao cấp, chuyên gia',
    localities: 'bí thư tỉnh ủy, cấp tỉnh, các tỉnh biên giới, địa phương',
  },
  rhythms: { 6: 'sáu tháng một lần, hai lần một năm', 12: 'hằng năm, hàng năm, thường niên', 24: 'hai năm một lần' },
  chairs: 'đồng chủ trì, chủ trì',
  bases: 'theo, căn cứ, trên cơ sở',
}

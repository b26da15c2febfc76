import type { LifeWords } from '@servanda/pipeline'
import { LIFE_RULES } from './rules.ts'

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** 一 to 九十九. */
const numerals = Array.from({ length: 99 }, (_, at): readonly [string, number] => {
  const [tens, ones] = [Math.floor((at + 1) / 10), (at + 1) % 10]
  return [`${tens > 1 ? DIGITS[tens] : ''}${tens > 0 ? '十' : ''}${DIGITS[ones]}`, at + 1]
})

export const LIVES: LifeWords = {
  rules: LIFE_RULES,
  sessions: '第 # 次, 第 # 届, 第 # 轮, 首 次, 首 届',
  numbers: Object.fromEntries(numerals),
  levels: {
    leaders: '领导人, 元首, 峰会',
    'heads of government': '总理, 副总理',
    ministers: '部长级, 部长, 外长',
    'vice-ministers': '副部级, 副部长级, 副部长, 副外长',
    directors: '司局级, 司长级, 高官, 专家级',
    localities: '地方政府, 省委书记, 省级, 边境省',
  },
  rhythms: { 6: '每半年, 一年两次', 12: '年度, 每年, 一年一度', 24: '每两年, 两年一次', 36: '每三年' },
  chairs: '共同主持, 主持',
  bases: '根据, 按照, 依据, 依照',
}

import type { HappeningWords } from '@servanda/pipeline'
import { LIVES } from '../lives/words.ts'
import { HAPPENING_RULES } from './rules.ts'

export const HAPPENINGS: HappeningWords = {
  rules: HAPPENING_RULES,
  sets: '合作文本, 合作文件, 文本, 文件, 协议, 协定, 备忘录',
  force: '生效, 正式实施',
  numbers: { 两: 2, ...LIVES.numbers },
}

import { conceptsIn } from '@servanda/pipeline'
import { describe, expect, test } from 'vitest'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'
import { zh } from './zh/index.ts'

const packs = { en, vi, zh }

describe('words for one thing in three languages stand for one concept', () => {
  test.each([
    [{ en: 'dredge the fishing ports', zh: '疏浚渔业港口', vi: 'nạo vét các cảng của ngư dân' }, ['fisheries', 'port']],
    [{ en: 'deepen strategic trust', zh: '加深战略互信', vi: 'làm sâu sắc tin cậy chiến lược' }, ['strategy', 'trust']],
    [{ en: 'train young people', zh: '培训青年', vi: 'đào tạo thanh niên' }, ['training', 'youth']],
    [
      { en: 'lay a railway to the border', zh: '把鐵路修到邊境', vi: 'làm đường sắt tới biên giới' },
      ['border', 'railway'],
    ],
  ])('%o', (quotes, concepts) => {
    for (const tag of ['en', 'vi', 'zh'] as const)
      expect([...conceptsIn(quotes[tag], packs[tag].concepts!)].sort()).toEqual(concepts)
  })
})

import { type Due, read } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { zh } from '../index.ts'

const facts = { language: { value: 'zh', by: 'given' }, date: { value: '2025-09-04', by: 'given' } } as const
const dueOf = (text: string): Due | undefined =>
  read(text, { packs: [zh], frameworks: [], facts }).value.parts[0]?.provisions[0]?.due

test.each([
  ['双方将于明年二月互派教师。', '明年二月', '2026-02-01', '2026-02-28'],
  ['双方将在十月互派教师。', '十月', '2025-10-01', '2025-10-31'],
  ['双方将于五日签署协定。', '五日', '2025-09-05', '2025-09-05'],
  ['双方将于二日签署协定。', '二日', '2025-10-02', '2025-10-02'],
  ['双方同意于二〇二七年三月十二日重开口岸。', '二〇二七年三月十二日', '2027-03-12', '2027-03-12'],
  ['雙方將於年底前簡化手續。', '年底前', '2025-09-04', '2025-12-31'],
])('%s is due %s', (text, raw, from, to) => {
  expect(dueOf(text)).toMatchObject({ raw, kind: 'date', from, to })
})

test.each([
  ['双方同意每两年举行一次会议。', '每两年'],
  ['双方同意每隔三个月交换数据。', '每隔三个月'],
  ['双方同意一年一度举办渔业展。', '一年一度'],
])('%s recurs: %s', (text, raw) => {
  expect(dueOf(text)).toMatchObject({ raw, kind: 'recurring' })
})

test.each(['双方将在三日内开放口岸。'])('a number of days is no day of the month: %s', (text) => {
  expect(dueOf(text)?.from).toBeUndefined()
})

import { scan } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { vi } from '../index.ts'
import { dueIn } from './due.ts'

const dueOf = (text: string) => {
  const tokens = scan(text, vi.lexicon)
  return dueIn(
    tokens,
    { first: 0, last: tokens.count },
    { today: { year: 2025, month: 6, day: 15 }, named: new Uint8Array(tokens.count) },
  )
}

test.each([
  ['mở chợ trong năm nay', 'trong năm nay', '2025-01-01', '2025-12-31'],
  ['mở chợ trong nửa đầu năm 2026', 'trong nửa đầu năm 2026', '2026-01-01', '2026-06-30'],
  ['mở chợ trong 6 tháng cuối năm', 'trong 6 tháng cuối năm', '2025-07-01', '2025-12-31'],
  ['mở chợ vào quý II/2026', 'vào quý II/2026', '2026-04-01', '2026-06-30'],
  ['mở chợ tháng 5/2026', 'tháng 5/2026', '2026-05-01', '2026-05-31'],
  ['mở chợ ngày 5 tháng 9 năm 2026', 'ngày 5 tháng 9 năm 2026', '2026-09-05', '2026-09-05'],
  ['đạt mục tiêu trong ba năm tới', 'trong ba năm tới', '2025-06-15', '2028-06-15'],
  ['đạt mục tiêu đến năm 2030', 'đến năm 2030', '2025-06-15', '2030-12-31'],
  ['ký trước cuối năm 2026', 'trước cuối năm 2026', '2025-06-15', '2026-12-31'],
  ['ký trước năm 2030', 'trước năm 2030', '2025-06-15', '2029-12-31'],
  ['thăm vào năm sau', 'vào năm sau', '2026-01-01', '2026-12-31'],
  ['thăm vào tháng tới', 'vào tháng tới', '2025-07-01', '2025-07-31'],
])('%s: %s is %s to %s', (text, raw, from, to) => {
  expect(dueOf(text)).toMatchObject({ raw, kind: 'date', from, to })
  expect(dueOf(text.normalize('NFD'))).toMatchObject({ raw: raw.normalize('NFD'), from, to })
})

test.each([
  ['sớm ký kết', 'soft', 'sớm'],
  ['tổ chức hằng năm', 'recurring', 'hằng năm'],
  ['mở tuyến khi điều kiện cho phép', 'event', 'khi điều kiện cho phép'],
])('%s is %s', (text, kind, raw) => {
  expect(dueOf(text)).toMatchObject({ kind, raw })
})

test.each(['kết quả những năm qua', 'Năm Du lịch 2028', 'trong năm 2020', 'năm nước láng giềng'])(
  '%s is no deadline',
  (text) => {
    expect(dueOf(text)).toBeUndefined()
  },
)

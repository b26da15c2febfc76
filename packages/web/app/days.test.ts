import { expect, test } from 'vitest'
import { showDay, showDays } from './days.ts'

test.each([
  ['2025-04-15', 'en', '15 Apr 2025'],
  ['2025-04', 'en', 'April 2025'],
  ['2025', 'en', '2025'],
  ['2025-04-15', 'vi', '15 thg 4, 2025'],
  ['2025-04-15', 'zh-Hans', '2025年4月15日'],
  ['spring 2025', 'en', 'spring 2025'],
])('%s reads in %s: %s', (day, locale, shown) => {
  expect(showDay(day, locale)).toBe(shown)
})

test.each([
  ['2025-01-01', '2025-06-30', '1 Jan – 30 Jun 2025'],
  ['2024-12-31', '2025-01-02', '31 Dec 2024 – 2 Jan 2025'],
  ['2023', '2025-04', 'January 2023 – April 2025'],
  ['2025-06-30', '2025-01-01', '30 Jun 2025 – 1 Jan 2025'],
])('from %s to %s reads: %s', (from, to, shown) => {
  expect(showDays({ from, to }, 'en')).toBe(shown)
})

test.each([
  ['2025-04-14', '2025-04-15', '2025年4月14日至15日'],
  ['2025-04-14', '2025-06-01', '2025年4月14日至6月1日'],
  ['2025-12-31', '2026-01-02', '2025年12月31日至2026年1月2日'],
])('in Chinese, from %s to %s reads: %s', (from, to, shown) => {
  expect(showDays({ from, to }, 'zh-Hans')).toBe(shown)
})

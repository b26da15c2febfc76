import { expect, test } from 'vitest'
import { conventionOf } from './deadline.ts'

test.each([
  ['by the end of 2027', '2027-12-31', '2026-03-10', 'named'],
  ['２０２７年底', '2027-12-31', '2026-03-10', 'named'],
  ['二〇二七年', '2027-01-01', '2026-03-10', 'named'],
  ['over the next three years', '2026-03-10', '2026-03-10', 'document day'],
  ['within the year', '2026-01-01', '2026-03-10', 'document date'],
  ['within the year', '2026-01-01', undefined, 'named'],
] as const)('the days of "%s" from %s in a text of %s: %s', (raw, from, documentDate, convention) => {
  expect(conventionOf({ raw, from }, documentDate)).toBe(convention)
})

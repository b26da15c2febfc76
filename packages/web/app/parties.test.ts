import { expect, test } from 'vitest'
import { partyName } from './parties.ts'

test.each([
  ['China', 'zh-Hans', '中国'],
  ['Vietnam', 'zh-Hans', '越南'],
  ['China', 'vi', 'Trung Quốc'],
  ['United States', 'vi', 'Hoa Kỳ'],
  ['Laos', 'zh-Hans', '老挝'],
  ['European Union', 'zh-Hans', '欧盟'],
  ['Myanmar', 'zh-Hans', '缅甸'],
  ['Vietnam', 'en', 'Vietnam'],
])('%s is called in %s %s', (name, locale, word) => {
  expect(partyName(name, locale)).toBe(word)
})

test.each(['ASEAN', 'author', 'Lê Thu Hạnh', ''])('who is no state is written as it stands: %j', (name) => {
  expect(partyName(name, 'zh-Hans')).toBe(name)
})

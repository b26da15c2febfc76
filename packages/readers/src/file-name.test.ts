import { describe, expect, test } from 'vitest'
import { factsFromName } from './file-name.ts'

describe('a file name says', () => {
  test.each([
    ['2025-04-14-talks.en.txt', '2025-04-14', 'en'],
    ['folder/2025-04-14_talks.vi.md', '2025-04-14', 'vi'],
    ['C:\\texts\\2025-04-14.zh-Hans.txt', '2025-04-14', 'zh-Hans'],
    ['2025-02-30-talks.en.txt', undefined, 'en'],
    ['2025-04-145.txt', undefined, undefined],
    ['talks-2025-04-14.txt', undefined, undefined],
    ['talks.txt', undefined, undefined],
    ['talks', undefined, undefined],
    ['v1.2.txt', undefined, undefined],
  ])('%s: day %s, language %s', (name, date, language) => {
    const facts = factsFromName(name)
    expect([facts.date?.value, facts.language?.value]).toEqual([date, language])
    for (const known of Object.values(facts))
      expect(known).toMatchObject({ by: 'file name', reason: expect.any(String) })
  })
})

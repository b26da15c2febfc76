import { readFileSync } from 'node:fs'
import { type Framework, type Provision, read } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { vi } from '../index.ts'

const file = new URL('../../../frameworks/base/parties.json', import.meta.url)
const world = {
  ...{
    name: 'base',
    version: '1',
    pair: [],
    persons: [],
    mechanisms: [],
    instruments: [],
    projects: [],
    places: [],
    events: [],
  },
  parties: JSON.parse(readFileSync(file, 'utf8')),
} as unknown as Framework

const provisions = (text: string, title?: string): readonly Provision[] =>
  read(text, {
    packs: [vi],
    frameworks: [world],
    facts: {
      language: { value: 'vi', by: 'given' },
      ...(title && {
        genre: { value: 'article', by: 'given' } as const,
        title: { value: title, by: 'given' } as const,
      }),
    },
  }).value.parts.flatMap((part) => part.provisions)

test('a post without its state is whose the text said it was', () => {
  const text =
    'Chủ tịch Quốc hội Lào gặp Thủ tướng Fiji. Thủ tướng Fiji cảm ơn Lào. Theo chương trình, Chủ tịch Quốc hội sẽ thăm bảo tàng.'
  expect(provisions(text).at(-1)).toMatchObject({ kind: 'commitment', by: ['Laos'] })
})

const article =
  'Tôi sẽ thăm Lào vào tháng tới. Chúng tôi mong mở lại đại sứ quán. Chúng ta cần tháo gỡ rào cản. Fiji đang hoàn tất thủ tục. Hai nước sẽ hợp tác ở Đông Nam Á. Lào là bạn tốt.'

test('in a signed article "I" and "we" are its writer’s side, and what is needed is what the writer says', () => {
  expect(provisions(article, 'Bài viết của Tổng thống Fiji').map(({ kind, by }) => [kind, ...by])).toEqual([
    ['commitment', 'Fiji'],
    ['commitment', 'Fiji'],
    ['proposal', 'Fiji'],
    ['commitment', 'Fiji'],
    ['commitment', 'Fiji', 'Laos'],
    ['position', 'Fiji'],
  ])
})

test('a word of one letter ends a sentence: Đông Nam Á', () => {
  expect(provisions('Hai nước hợp tác ở Đông Nam Á. Lào sẽ mở thêm cảng.').at(-1)?.quote).toBe('mở thêm cảng')
})

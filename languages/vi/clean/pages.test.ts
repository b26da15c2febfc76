import { clean, lexicon, scan } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { clean as rules } from './words.ts'

const furnitureOf = (text: string): string[] =>
  clean(scan(text, lexicon([])), { from: 0, facts: {} }, rules).value.parts[0].furniture.map(
    ({ start, end, why }) => `${why}: ${text.slice(start, end)}`,
  )

const PAGE = `Lào và Mali mở đường bay mới

Sáng nay, tại Viêng Chăn, hai bên đã bàn về đường bay ...

Sáng nay, tại Viêng Chăn, hai bên đã bàn về đường bay và nhiều việc khác.

Hai bộ trưởng tại buổi làm việc. Ảnh: TTXVN

Hai bên nhất trí mở đường bay trong năm nay.

Tin liên quan
Mùa lúa mới ở Mali`

test('headline, shortened standfirst, caption and related news are kept and never coded', () => {
  expect(furnitureOf(PAGE)).toEqual([
    'header: Lào và Mali mở đường bay mới',
    'teaser: Sáng nay, tại Viêng Chăn, hai bên đã bàn về đường bay ...',
    'caption: Hai bộ trưởng tại buổi làm việc. Ảnh: TTXVN',
    'teaser: Tin liên quan\nMùa lúa mới ở Mali',
  ])
})

test('a sentence that says what a photograph shows is text', () => {
  const text = 'Hai bên trao đổi về hợp tác: ảnh và phim sẽ được trưng bày tại Viêng Chăn.'
  expect(furnitureOf(text)).toEqual([])
})

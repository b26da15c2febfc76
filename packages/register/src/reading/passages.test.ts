import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extract } from '../extract.ts'
import { passagesIn } from './passages.ts'

const shown = (text: string, language: string): readonly string[] =>
  passagesIn(text, 0, language).map((one) => `${one.language}${one.whole ? '!' : ''} ${text.slice(one.start, one.end)}`)

test.each([
  ['en', 'They spoke of “同志加兄弟” (comrades and brothers).', ['zh 同志加兄弟']],
  ['en', 'The gate (Cửa khẩu Hữu Nghị) opens at nine.', ['vi Cửa khẩu Hữu Nghị']],
  ['en', 'Minister Phan Văn Giang met his guest in Hà Nội.', ['vi Phan Văn Giang', 'vi Hà Nội']],
  ['en', 'Tô Lâm spoke first.', ['vi Tô Lâm']],
  ['en', 'They met at the Élysée; São Tomé and Côte d’Ivoire sent envoys.', []],
  ['en', 'The note says: “双方同意明年重开口岸。”', ['zh! 双方同意明年重开口岸。']],
  [
    'en',
    'Below is the original.\n双方同意扩建码头。\n双方将增设学校。\nSo it ends.',
    ['zh! 双方同意扩建码头。\n双方将增设学校。'],
  ],
  ['en', 'Hai bên nhất trí mở cửa khẩu mới.', ['vi! Hai bên nhất trí mở cửa khẩu mới.']],
  ['zh', '双方在ASEAN框架内合作，并同Tô Lâm会谈。', ['vi Tô Lâm']],
  ['zh', '声明的英文说：“The two sides will open a school.”', ['en! The two sides will open a school.']],
  ['vi', 'Ông nhắc câu “同志加兄弟”.', ['zh 同志加兄弟']],
  [
    'vi',
    'The two sides agreed to open a school in the north.',
    ['en! The two sides agreed to open a school in the north.'],
  ],
])('in a text in %s, %s', (language, text, expected) => {
  expect(shown(text, language)).toEqual(expected)
})

test('passages lie inside the text, in order and apart, whatever the text', () => {
  const letters = fc.constantFrom(
    '双',
    '方',
    '。',
    ' ',
    '\n',
    'a',
    'The ',
    'Hữu ',
    'Nghị',
    'ơ',
    '“',
    'か',
    '한',
    'o\u0302',
  )
  fc.assert(
    fc.property(fc.string({ unit: letters }), fc.constantFrom('en', 'vi', 'zh', 'fr'), (text, language) => {
      let reached = 0
      for (const { start, end } of passagesIn(text, 0, language)) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeGreaterThan(start)
        reached = end
      }
      expect(reached).toBeLessThanOrEqual(text.length)
    }),
  )
})

const text = `The two sides agreed to open a school.

双方将扩建码头。

Hai bên sẽ xây dựng kho lạnh.

Kenya will host the next meeting.
`

test('whole sentences are read by the rules of their own language, quoted where they stand', async () => {
  const { provisions } = await extract('mixed.en.txt', new TextEncoder().encode(text))
  expect(provisions.map(({ quote, rule, language }) => [quote, rule, language])).toEqual([
    ['open a school', 'en/agree', undefined],
    ['扩建码头', 'zh/will', 'zh'],
    ['xây dựng kho lạnh', 'vi/will', 'vi'],
    ['host the next meeting', 'en/will', undefined],
  ])
  for (const { start, end, quote } of provisions) expect(text.slice(start, end)).toBe(quote)
})

test('a passage in a language that nobody reads is left alone', async () => {
  const { provisions } = await extract(
    'mixed.zh.txt',
    new TextEncoder().encode('双方将扩建码头。\n両国は学校を設立することで一致した。\n'),
  )
  expect(provisions.map(({ quote }) => quote)).toEqual(['扩建码头'])
})

test('passages of a text whose marks stand apart are quoted as it has them', async () => {
  const apart = text.normalize('NFD')
  const { provisions } = await extract('mixed.en.txt', new TextEncoder().encode(apart))
  expect(provisions.map(({ quote }) => quote.normalize('NFC'))).toContain('xây dựng kho lạnh')
  for (const { start, end, quote } of provisions) expect(apart.slice(start, end)).toBe(quote)
})

import { scan } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { foldedLexicon } from './spelling.ts'

const lexicon = foldedLexicon(['hòa', 'ký', 'ủy', 'tuyến', 'quý', 'nhất'])
const idOf = (word: string): number => scan(word, lexicon).word[0]!

test.each([
  ['hòa', 'hoà'],
  ['hòa', 'HOÀ'],
  ['ủy', 'uỷ'],
  ['ủy', 'Uỷ'],
  ['ký', 'kí'],
  ['quý', 'quí'],
  ['tuyến', 'TUYẾN'],
])('%s and %s are one syllable, composed or not', (one, other) => {
  expect(idOf(one)).toBeGreaterThan(0)
  for (const form of ['NFC', 'NFD'] as const) expect(idOf(other.normalize(form))).toBe(idOf(one))
})

test('a letter that carries its tone apart is the letter with the tone', () => {
  expect(idOf('nh\u00e2\u0301t')).toBe(idOf('nhất'))
})

test.each(['hóa', 'ky', 'tuyên', 'qúy'])('%s is another syllable', (word) => {
  expect(idOf(word)).toBe(0)
})

import { expect, test } from 'vitest'
import { announcedIn, happeningsOf, namesText } from './index.ts'

const words = happeningsOf({
  rules: [],
  sets: 'documents, memoranda, 文件',
  force: 'entered into force',
  numbers: { twelve: 12, 四十五: 45 },
})

test.each([
  ['signed 45 bilateral cooperation documents', 45],
  ['signed twelve memoranda', 12],
  ['签署四十五份文件', 45],
  ['signed one document', undefined],
  ['signed documents in 30 areas', undefined],
  ['signed a deal of $4 billion', undefined],
])('"%s" announces %s', (quote, count) => expect(announcedIn(quote, words)).toBe(count))

test.each([
  ['cooperation documents', false],
  ['Documents of Accession', true],
  ['protocol on reeds', true],
])('"%s" names a text: %s', (name, does) => expect(namesText(name, words)).toBe(does))

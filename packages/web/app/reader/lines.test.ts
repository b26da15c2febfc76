import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLines } from './lines.ts'

const TEXT = [
  'Subscribe to our letter',
  '',
  'I. The hotline',
  'RIVERTON, 3 May - Both sides will open a hotline.',
].join('\n')
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })
const whole = { start: 0, end: TEXT.length }

const LAYERS = {
  provisions: [span('open a hotline')],
  furniture: [
    { ...span('Subscribe to our letter'), why: 'promotion' },
    { ...span('RIVERTON, 3 May -'), why: 'dateline' },
  ],
  sections: [{ label: 'I', ...span('I. The hotline'), heading: span('I. The hotline') }],
}

describe('the lines of a text', () => {
  test('are furniture, headings and text, without the blank ones', () => {
    expect(readLines(TEXT, whole, LAYERS).map(({ role }) => role)).toEqual(['furniture', 'heading', 'text'])
  })

  test('are cut into pieces that say which provision they belong to, or why they are not the text', () => {
    const pieces = readLines(TEXT, whole, LAYERS)[2]!.pieces
    expect(pieces.map(({ start, end, ...of }) => ({ words: TEXT.slice(start, end), ...of }))).toEqual([
      { words: 'RIVERTON, 3 May -', provisions: [], furniture: 'dateline' },
      { words: ' Both sides will ', provisions: [] },
      { words: 'open a hotline', provisions: [0] },
      { words: '.', provisions: [] },
    ])
  })

  test('joined are the text without its line ends and blank lines, whatever is laid over it', () => {
    const offset = fc.integer({ min: 0, max: TEXT.length })
    const any = fc.array(fc.record({ start: offset, end: offset }))
    fc.assert(
      fc.property(any, any, (provisions, furniture) => {
        const layers = { provisions, furniture: furniture.map((each) => ({ ...each, why: 'other' })), sections: [] }
        const lines = readLines(TEXT, whole, layers)
        const words = lines.flatMap(({ pieces }) => pieces.map(({ start, end }) => TEXT.slice(start, end)))
        expect(words.join('')).toBe(TEXT.replaceAll('\n', ''))
      }),
    )
  })
})

test('words in another language than the document are pieces of their own', () => {
  const text = 'They said 同志加兄弟.'
  const lines = readLines(
    text,
    { start: 0, end: text.length },
    { provisions: [], furniture: [], sections: [], passages: [{ start: 10, end: 15, language: 'zh' }] },
  )
  expect(lines[0]?.pieces.filter(({ language }) => language)).toEqual([
    { start: 10, end: 15, provisions: [], language: 'zh' },
  ])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCharacter } from './fold.ts'
import { termsOf, tokens } from './tokens.ts'

const terms = (text: string): readonly string[] => tokens(text).map(({ term }) => term)

describe('a text is cut into terms', () => {
  test.each([
    ['English words by their stems', 'Agreements agreed agreeing', ['agreement', 'agre', 'agre']],
    ['Vietnamese without its marks', 'Đồng Đăng', ['dong', 'dang']],
    ['composed and decomposed alike', 'Hà Nội', ['ha', 'noi']],
    ['Han by pairs, and the last alone', '铁路合作', ['铁路', '路合', '合作', '作']],
    ['traditional as simplified', '鐵路', ['铁路', '路']],
    ['wide forms as plain ones', 'ＡＳＥＡＮ １２', ['asean', '12']],
    ['acronyms whole', 'the U.S. and the U.N.', ['the', 'us', 'and', 'the', 'un']],
    ['without the possessive', "Vietnam's and Peru’s", ['vietnam', 'and', 'peru']],
    ['a single s stays', 's class', ['s', 'class']],
    ['mixed scripts apart', 'G20峰会', ['g20', '峰会', '会']],
    ['numbers with a stop in two', '1.5', ['1', '5']],
    ['nothing in signs', '… — “”', []],
  ])('%s', (_, text, expected) => {
    const stable = terms(text).map((term) => (expected.includes(term) ? term : term.normalize()))
    expect(stable).toEqual(expected)
  })

  test('each at its place in the text as it was', () => {
    const text = 'Ga Đồng Đăng, 鐵路'
    expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ga', 'Đồng', 'Đăng', '鐵路', '路'])
  })

  test('in order and inside the text, whatever it holds', () => {
    const piece = fc.oneof(
      fc.constantFrom('U.', "'s", '’s', 'Đồng', '\u0300', '鐵路', '路', ' ', 'Word', '5', '-', '\ud840'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        let last = 0
        for (const { term, start, end } of tokens(text)) {
          expect(start >= last && start < end && end <= text.length).toBe(true)
          expect(term).toMatch(/^[\p{L}\p{N}]+$/u)
          last = start
        }
      }),
    )
  })

  test('as the index holds them, whichever way they were cut', () => {
    const piece = fc.oneof(
      fc.constantFrom('U.S.', "Kenya's", ' ', 'Ports', '5.', '-', '\n', 'é'),
      fc.string({ maxLength: 4 }),
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        expect(termsOf(text)).toBe(
          tokens(text)
            .map(({ term }) => term)
            .join(' '),
        )
      }),
    )
  })

  test('the same again when it is folded already', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = [...text].map(foldCharacter).join('')
        expect([...folded].map(foldCharacter).join('')).toBe(folded)
      }),
    )
  })
})

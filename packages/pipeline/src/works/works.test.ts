import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameText } from './same-text.ts'
import { bandsOf, shinglesOf } from './signature.ts'
import { numbersIn, type Outline, translationOf } from './translation.ts'

/** Words that follow each other as if by chance, the same for the same seed. */
function text(seed: number, length: number): readonly string[] {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return `w${state % 5000}`
  })
}

const shingles = (words: readonly string[]) => shinglesOf(words)
const whole = text(7, 1000)
/** With one word in so many exchanged. */
const edited = (each: number) => whole.map((word, at) => (at % each === 0 ? 'other' : word))

describe('two texts of one language', () => {
  test.each([
    ['word for word', whole, 'copy'],
    ['with a handful of words exchanged', edited(300), 'copy'],
    ['with one word in thirty exchanged', edited(30), 'near-copy'],
    ['with words before and behind it', [...text(3, 200), ...whole, ...text(4, 200)], 'near-copy'],
    ['of which it is a third', whole.slice(300, 600), 'excerpt'],
    ['with every third word exchanged', edited(3), undefined],
    ['that is another', text(99, 1000), undefined],
    ['with too few words to tell', whole.slice(0, 20), undefined],
  ])('are told from %s: %s', (_, other, relation) => {
    expect(sameText(shingles(whole), shingles(other))?.relation).toBe(relation)
  })

  test('share a band where they are near-copies, and seldom where they are not', () => {
    const shared = (other: readonly string[]) => {
      const bands = bandsOf(shingles(other))
      return bandsOf(shingles(whole)).filter((value, at) => value === bands[at]).length
    }
    expect(shared(edited(30))).toBeGreaterThan(0)
    const strangers = Array.from({ length: 200 }, (_, seed) => shared(text(seed + 1000, 300)))
    expect(strangers.filter((count) => count > 0)).toHaveLength(0)
  })

  test('have the same bands whatever the order in which their passages are met', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1, maxLength: 50 }), (some) => {
        expect(bandsOf(new Set(some))).toEqual(bandsOf(new Set(some.toReversed())))
      }),
    )
  })
})

describe('two texts in different languages', () => {
  const outline: Outline = {
    date: '2025-03-10',
    genre: 'joint-statement',
    parties: ['Kenya', 'Peru'],
    things: ['party/kenya', 'party/peru', 'place/mombasa', 'mechanism/fisheries-committee'],
    numbers: ['10', '2025', '2026', '75'],
    sections: 8,
    provisions: 40,
  }
  test.each<[string, Partial<Outline>, boolean]>([
    ['are one text where all is alike', {}, true],
    ['and where a number and some provisions are missing', { numbers: ['10', '2025', '2026'], provisions: 33 }, true],
    ['not on another day', { date: '2025-03-11' }, false],
    ['not in another genre', { genre: 'news' }, false],
    ['not with other parties', { parties: ['Chad', 'Niger'] }, false],
    ['not with other names', { things: ['party/kenya', 'party/chad', 'place/lima', 'event/summit'] }, false],
    ['not where one is a tenth of the other', { sections: 0, provisions: 4, numbers: ['10'] }, false],
  ])('%s', (_, other, expected) => {
    expect(translationOf(outline, { ...outline, ...other }) !== undefined).toBe(expected)
  })

  test('hold the same numbers, in whatever digits', () => {
    expect(numbersIn('2025年４月14日，14亿')).toEqual(['2025', '14'])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changesBetween } from './changes.ts'

const compared = (quotes: readonly string[]) =>
  quotes.map((quote, at) => ({ quote: { start: at, end: at + 1, quote }, words: quote.toLowerCase().split(' ') }))

const changes = (before: readonly string[], after: readonly string[]) =>
  changesBetween(compared(before), compared(after)).map(({ before, after }) => [before?.quote, after?.quote])

const BORDER = 'open a second border post'
const RIVER = 'share data on the river'
const SCHOOL = 'build a school in every village'

describe('between two versions of a text', () => {
  test.each([
    ['nothing changed', [BORDER, RIVER], [BORDER, RIVER], []],
    ['only the case changed', [BORDER], [BORDER.toUpperCase()], []],
    ['the order changed', [BORDER, RIVER, SCHOOL], [SCHOOL, BORDER, RIVER], []],
    ['one is new', [BORDER], [BORDER, RIVER], [[undefined, RIVER]]],
    ['one is gone', [BORDER, RIVER], [RIVER], [[BORDER, undefined]]],
    [
      'one is reworded',
      [BORDER, RIVER],
      ['open a second border post by June', RIVER],
      [[BORDER, 'open a second border post by June']],
    ],
    [
      'another came in its place',
      [BORDER, RIVER],
      [SCHOOL, RIVER],
      [
        [BORDER, undefined],
        [undefined, SCHOOL],
      ],
    ],
    ['one that stood twice stands once', [BORDER, BORDER], [BORDER], [[BORDER, undefined]]],
    ['all is new', [], [BORDER], [[undefined, BORDER]]],
  ])('%s', (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected)
  })

  test('every provision of both is the same, or stands in the changes once', () => {
    const texts = fc.array(fc.constantFrom(BORDER, RIVER, SCHOOL, `${BORDER} and road`, 'x', 'y z'), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const found = changes(before, after)
        const gone = found.flatMap(([quote]) => quote ?? [])
        const come = found.flatMap(([, quote]) => quote ?? [])
        expect([...before].filter(lessThan(gone)).sort()).toEqual([...after].filter(lessThan(come)).sort())
      }),
    )
  })
})

/** Keeps what is not in a list, as often as it is there more. */
function lessThan(list: readonly string[]): (one: string) => boolean {
  const left = [...list]
  return (one) => {
    const at = left.indexOf(one)
    if (at < 0) return true
    left.splice(at, 1)
    return false
  }
}

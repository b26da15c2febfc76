import { describe, expect, test } from 'vitest'
import { agreementOf, type CodedSpan } from './agreement.ts'
import { alphaOf, kappaOf, type Rated } from './alpha.ts'
import { unitsOf } from './units.ts'

/** Rows of coders, columns of units, as publications print them; a dot where a coder said nothing. */
function printed(...rows: readonly string[]): readonly Rated[] {
  const cells = rows.map((row) => row.split(' '))
  return cells[0]!.map((_, unit) => cells.map((row) => (row[unit] === '.' ? undefined : row[unit])))
}

/** K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011). */
const FOUR_OBSERVERS = printed(
  '1 2 3 3 2 1 4 1 2 . . .',
  '1 2 3 3 2 2 4 1 2 5 . 3',
  '. 3 3 3 2 3 4 2 2 5 1 .',
  '1 2 3 3 2 4 4 1 2 5 1 .',
)

describe("Krippendorff's alpha is what he works out", () => {
  test.each([
    ['four observers, twelve units, values left out, nominal', FOUR_OBSERVERS, undefined, 0.7434],
    ['the same, ordinal', FOUR_OBSERVERS, ['1', '2', '3', '4', '5'], 0.8154],
    ['two observers, ten units, two values', printed('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), undefined, 0.0952],
    [
      'two observers, twelve units, five values',
      printed('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
      undefined,
      0.692,
    ],
  ] as const)('%s', (_, units, order, alpha) => expect(alphaOf(units, order)).toBeCloseTo(alpha, 4))

  test.each([
    ['nothing was coded twice', printed('1 .', '. 2')],
    ['only one value was given', printed('1 1', '1 1')],
  ])('and is not said where %s', (_, units) => expect(alphaOf(units)).toBeUndefined())
})

test("Cohen's kappa of two who agree on 35 of 50, where chance gives half, is 0.4", () => {
  const yes = (a: string, b: string, times: number): readonly Rated[] => Array.from({ length: times }, () => [a, b])
  const units = [...yes('y', 'y', 20), ...yes('y', 'n', 5), ...yes('n', 'y', 10), ...yes('n', 'n', 15)]
  expect(kappaOf(units, 0, 1)).toBeCloseTo(0.4, 10)
})

const span = (start: number, end: number): CodedSpan => ({ start, end, kind: 'fact', by: [], pillar: 'overall' })

test('spans of several coders are laid beside each other where they share at least half', () => {
  const [a, b, c] = [
    [span(0, 10), span(20, 40)],
    [span(21, 40), span(50, 60)],
    [span(0, 4), span(22, 38)],
  ]
  expect(unitsOf([a!, b!, c!])).toEqual([
    [a![0], undefined, undefined],
    [undefined, undefined, c![0]],
    [a![1], b![0], c![1]],
    [undefined, b![1], undefined],
  ])
})

describe('two coders of one text', () => {
  const commitment = (start: number, end: number, more: Partial<CodedSpan>): CodedSpan => ({
    ...span(start, end),
    kind: 'commitment',
    bindingness: 'firm',
    ...more,
  })
  const a = [commitment(0, 10, {}), commitment(20, 40, { pillar: 'people' }), span(50, 60), span(70, 80)]
  const b = [commitment(0, 10, {}), commitment(20, 38, { bindingness: 'effort' }), span(50, 60)]
  const agreement = agreementOf(['A', 'B'], unitsOf([a, b]))

  test('share what both coded, to the letter or by half', () => {
    expect(agreement).toMatchObject({ units: 4, shared: 3 })
    expect(agreement.spans.exact?.value).toBeCloseTo(4 / 7, 10)
    expect(agreement.spans.overlapping?.value).toBeCloseTo(6 / 7, 10)
  })

  test('agree field by field, with an interval around each figure and the units that it rests on', () => {
    const [kind, , bindingness, pillar] = agreement.fields
    expect(kind).toMatchObject({ units: 3, alpha: { value: 1 }, kappas: [{ a: 'A', b: 'B', units: 3, kappa: 1 }] })
    expect(bindingness?.units).toBe(2)
    expect(pillar!.alpha!.low).toBeLessThanOrEqual(pillar!.alpha!.value)
    expect(pillar!.alpha!.high).toBeGreaterThanOrEqual(pillar!.alpha!.value)
  })

  test('agree the same each time they are asked', () =>
    expect(agreementOf(['A', 'B'], unitsOf([a, b]))).toEqual(agreement))
})

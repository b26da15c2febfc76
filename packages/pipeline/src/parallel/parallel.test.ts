import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gradeVersions } from './divergence.ts'
import { alignParallel } from './parallel.ts'
import type { Parallel } from './traits.ts'

const provision = (quote: string, more: Partial<Parallel> = {}): Parallel => ({
  quote,
  kind: 'commitment',
  by: ['Kenya', 'Peru'],
  bindingness: 'firm',
  pillar: 'practical',
  names: [],
  numbers: [],
  ...more,
})
const line = ({ a, b }: { readonly a: readonly Parallel[]; readonly b: readonly Parallel[] }): string =>
  [a, b].map((side) => side.map(({ quote }) => quote).join(' + ') || '–').join(' = ')

describe('provisions of two languages', () => {
  test('pair in order where nothing tells them apart', () => {
    const beads = alignParallel(
      [provision('build a long bridge'), provision('dredge the old canal')],
      [provision('xây một cây cầu dài'), provision('nạo vét kênh cũ')],
    )
    expect(beads.map(line)).toEqual([
      'build a long bridge = xây một cây cầu dài',
      'dredge the old canal = nạo vét kênh cũ',
    ])
  })

  test('that only one of the two documents holds stand alone', () => {
    const beads = alignParallel(
      [
        provision('train 450 teachers', { numbers: ['450'] }),
        provision('meet yearly', { pillar: 'political', by: ['Peru'] }),
      ],
      [provision('培训450名教师', { numbers: ['450'] })],
    )
    expect(beads.map(line)).toEqual(['train 450 teachers = 培训450名教师', 'meet yearly = –'])
  })

  test('are found again at another place by a name that stands in both', () => {
    const port = [{ key: 'place/port', quote: 'Mombasa' }]
    const others = ['a', 'b', 'c'].map((one) => provision(one.repeat(30), { pillar: 'people', kind: 'proposal' }))
    const beads = alignParallel(
      [provision('dredge Mombasa', { names: port }), ...others],
      [...others, provision('nạo vét Mombasa', { names: port })],
    )
    expect(beads.find(({ moved }) => moved)).toMatchObject({
      a: [{ quote: 'dredge Mombasa' }],
      b: [{ quote: 'nạo vét Mombasa' }],
    })
  })

  test('are paired by what their words stand for, not by their order alone', () => {
    const beads = alignParallel(
      [provision('dredge the fishing port', { concepts: ['fisheries', 'port'] }), provision('meet every second year')],
      [provision('mỗi năm gặp hai lần cơ đấy'), provision('nạo vét cảng cá', { concepts: ['fisheries', 'port'] })],
    )
    expect(beads.map(line)).toContain('dredge the fishing port = nạo vét cảng cá')
  })

  test('stand in one line each, in order and none lost, whatever they are', () => {
    const some = fc.array(
      fc.record({
        quote: fc.string({ minLength: 1, maxLength: 80 }),
        kind: fc.constantFrom('commitment', 'proposal', 'position', 'assessment', 'fact'),
        by: fc.constantFrom(['Kenya'], ['Peru'], ['Kenya', 'Peru']),
        pillar: fc.constantFrom('practical', 'people', 'overall'),
        names: fc.array(fc.constantFrom({ key: 'place/x', quote: 'x' }, { key: 'mechanism/y', quote: 'y' }), {
          maxLength: 2,
        }),
        numbers: fc.array(fc.constantFrom('12', '450'), { maxLength: 1 }),
      }),
      { maxLength: 90 },
    )
    fc.assert(
      fc.property(some, some, (as, bs) => {
        const beads = alignParallel(as as Parallel[], bs as Parallel[])
        expect(beads.flatMap(({ a }) => a)).toEqual(as)
        expect(new Set(beads.flatMap(({ b }) => b))).toEqual(new Set(bs))
        expect(beads.flatMap(({ b }) => b)).toHaveLength(bs.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('two versions of one provision', () => {
  const due = { kind: 'date', raw: 'by 2028', from: '2026-03-02', to: '2028-12-31' } as const
  test.each([
    ['says the same', provision('x'), provision('y'), 'same'],
    ['is firmer', provision('x', { bindingness: 'willing' }), provision('y'), 'stronger'],
    ['only asks', provision('x'), provision('y', { kind: 'proposal' }), 'weaker'],
    ['gives a deadline', provision('x'), provision('y', { due }), 'wider'],
    [
      'gives a day for a wish',
      provision('x', { due: { kind: 'soft', raw: 'soon' } }),
      provision('y', { due }),
      'stronger',
    ],
    ['leaves a number out', provision('x', { numbers: ['45'] }), provision('y'), 'narrower'],
    [
      'names another port',
      provision('x', { names: [{ key: 'place/a', quote: 'A' }] }),
      provision('y', { names: [{ key: 'place/b', quote: 'B' }] }),
      'reworded',
    ],
  ] as const)('the second %s', (_, a, b, relation) => {
    expect(gradeVersions([a], [b]).relation).toBe(relation)
  })

  test('deadlines that run from neighbouring days are one', () => {
    const later = { ...due, raw: '到2028年', from: '2026-03-03' }
    expect(gradeVersions([provision('x', { due })], [provision('y', { due: later })]).divergences).toEqual([])
  })
})

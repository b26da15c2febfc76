import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../packages/pipeline/src/index.ts'
import type { Coded } from './coded.ts'
import { accuracy, compare, f1, pool, precision, recall, score } from './score.ts'

const TEXT =
  'Kenya and Rwanda agreed to open a ferry line by 2031, study a joint customs committee and honour the Lake Protocol.'

function coded(quote: string, over: Partial<Coded> = {}): Coded {
  const start = TEXT.indexOf(quote)
  return {
    start,
    end: start + quote.length,
    kind: 'commitment',
    by: ['Kenya', 'Rwanda'],
    bindingness: 'firm',
    pillar: 'practical',
    mechanisms: [],
    instruments: [],
    heading: false,
    ...over,
  }
}

const FERRY = coded('open a ferry line by 2031', {
  due: { raw: 'by 2031', kind: 'date', from: '2031-01-01', to: '2031-12-31' },
})
const CUSTOMS = coded('study a joint customs committee', {
  bindingness: 'exploratory',
  mechanisms: ['joint customs committee'],
})
const LAKE = coded('honour the Lake Protocol', { instruments: ['Lake Protocol'] })
const GOLD = [FERRY, CUSTOMS, LAKE]

describe('what a coding scores against another', () => {
  test('the same coding twice agrees in everything', () => {
    const result = score(GOLD, GOLD)
    expect(result.commitments).toEqual({ gold: 3, found: 3, hit: 3 })
    expect(f1(result.segmentation)).toBe(1)
    expect(accuracy(result.dueWhereAny)).toBe(1)
    expect(f1(result.mechanisms)).toBe(1)
    expect(f1(result.instruments)).toBe(1)
  })

  test('a provision that nobody found costs recall, one that nobody coded costs precision', () => {
    const { commitments } = score(GOLD, [FERRY, CUSTOMS, coded('Kenya and Rwanda')])
    expect([precision(commitments), recall(commitments)]).toEqual([2 / 3, 2 / 3])
  })

  test.each([
    ['half of the union is shared', 'open a ferry line', true],
    ['less than half is shared', 'open a', false],
    ['nothing is shared', 'agreed to', false],
  ])('two spans pair when %s', (_, quote, pairs) => {
    expect(compare([FERRY], [coded(quote)]).pairs).toHaveLength(pairs ? 1 : 0)
  })

  test('the better of two readings of one provision is taken, the other is extra', () => {
    const near = coded('open a ferry line by')
    const { pairs, extra } = compare([FERRY], [near, FERRY])
    expect(pairs).toEqual([{ gold: FERRY, found: FERRY }])
    expect(extra).toEqual([near])
  })

  test('a commitment read as a position is found, but not as a commitment', () => {
    const position: Coded = { ...LAKE, kind: 'position' }
    const result = score([LAKE], [position])
    expect(result.segmentation.hit).toBe(1)
    expect(result.kind).toEqual({ hit: 0, of: 1 })
    expect(result.commitments).toEqual({ gold: 1, found: 0, hit: 0 })
  })

  test('headings are left out, and with them what was read inside one', () => {
    const heading: Coded = { ...FERRY, heading: true }
    expect(score([heading, LAKE], [FERRY, LAKE]).segmentation).toEqual({ gold: 1, found: 1, hit: 1 })
  })

  test('the order and the case of names do not count', () => {
    const turned: Coded = { ...FERRY, by: ['rwanda', 'KENYA'] }
    expect(score([FERRY], [turned]).by).toEqual({ hit: 1, of: 1 })
  })

  test.each([
    ['the same year in other words', { raw: 'in 2031', kind: 'date', from: '2031-01-01', to: '2031-12-31' }, 1],
    ['another year', { raw: 'by 2031', kind: 'date', from: '2032-01-01', to: '2032-12-31' }, 0],
    ['another kind', { raw: 'by 2031', kind: 'event' }, 0],
  ] as const)('a deadline agrees by what it says: %s', (_, due, hit) => {
    expect(score([FERRY], [{ ...FERRY, due }]).dueWhereAny).toEqual({ hit, of: 1 })
  })

  test.each([
    ['customs committee', 1],
    ['committee', 0],
    ['Joint Customs Committee', 1],
    ['ferry board', 0],
  ])('the mechanism read as "%s" counts %i time', (name, hit) => {
    expect(score([CUSTOMS], [{ ...CUSTOMS, mechanisms: [name] }]).mechanisms).toEqual({ gold: 1, found: 1, hit })
  })

  test('several texts are scored as one: counts are added', () => {
    const both = pool([score(GOLD, GOLD), score(GOLD, [])])
    expect(both.commitments).toEqual({ gold: 6, found: 3, hit: 3 })
    expect(both.by).toEqual({ hit: 3, of: 3 })
  })
})

const span = fc
  .tuple(fc.nat(80), fc.integer({ min: 1, max: 30 }), fc.constantFrom(...KINDS), fc.boolean())
  .map(([start, length, kind, heading]): Coded => ({ ...FERRY, start, end: start + length, kind, heading }))

describe('whatever two codings look like', () => {
  test('a provision pairs once at most, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), fc.array(span, { maxLength: 12 }), (gold, found) => {
        const { pairs, missed, extra } = compare(gold, found)
        expect(new Set(pairs.map((pair) => pair.gold)).size).toBe(pairs.length)
        expect(new Set(pairs.map((pair) => pair.found)).size).toBe(pairs.length)
        expect(pairs.length + missed.length).toBe(gold.filter((row) => !row.heading).length)
        expect(pairs.length + extra.length).toBeLessThanOrEqual(found.filter((row) => !row.heading).length)
      }),
    )
  })

  test('a coding without headings agrees with itself', () => {
    const plain = span.map((row): Coded => ({ ...row, heading: false }))
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 12 }), (rows) => {
        const { segmentation, kind } = score(rows, rows)
        expect(f1(segmentation)).toBe(1)
        expect(kind).toEqual({ hit: rows.length, of: rows.length })
      }),
    )
  })
})

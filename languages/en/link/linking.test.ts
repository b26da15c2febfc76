import { type Link, type Linkable, linkDocuments, linkWithin, prepare, wordingOf } from '@servanda/pipeline'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rootOf } from './root.ts'
import { WORDING } from './words.ts'

const wording = wordingOf(WORDING)
const names = {
  parties: new Set(['republic', 'of', 'kenya', 'kenyan', 'peru', 'peruvian']),
  places: new Set(['Gulf', 'of', 'Guayaquil']),
}

const said = (quote: string, more: Partial<Linkable> = {}): Linkable => ({
  quote,
  kind: 'commitment',
  by: ['Kenya', 'Peru'],
  bindingness: 'firm',
  pillar: 'practical',
  names: [],
  ...more,
})
const ready = (...provisions: readonly (string | Linkable)[]) =>
  prepare(
    provisions.map((one) => (typeof one === 'string' ? said(one) : one)),
    wording,
    names,
  )
const spoken = (links: readonly Link[]) => links.map(({ a, b, relation }) => [a.quote, relation, b.quote])

const STATEMENT = ready(
  'set up a fisheries committee',
  'open a consulate in Mombasa within the year',
  'strengthen cooperation in education',
  'jointly combat illegal fishing and smuggling at sea',
)

describe('linking finds what a later document says of the same thing', () => {
  test('in other words', () => {
    const later = ready(
      'establish the Fisheries Committee at an early date',
      'crack down on smuggling and illegal fishing',
    )
    expect(spoken(linkDocuments(STATEMENT, later)).map(([a, , b]) => [a, b])).toEqual([
      ['set up a fisheries committee', 'establish the Fisheries Committee at an early date'],
      ['jointly combat illegal fishing and smuggling at sea', 'crack down on smuggling and illegal fishing'],
    ])
  })

  test('and keeps apart what only sounds alike', () => {
    const later = ready('strengthen cooperation in agriculture', 'open a school in Lima', 'promote tourism')
    expect(linkDocuments(STATEMENT, later)).toEqual([])
  })

  test('and does not take the name of a party, or a phrase that stands everywhere, for a subject', () => {
    const phrase = 'in the spirit of the enduring ocean friendship'
    const many = ready(...['dairy', 'rail', 'film', 'wool', 'ports'].map((what) => `develop ${what} ${phrase}`))
    const other = ready(...['mining', 'rail', 'law', 'tea', 'water'].map((what) => `develop ${what} ${phrase}`))
    expect(spoken(linkDocuments(many, other))).toEqual([[`develop rail ${phrase}`, 'same', `develop rail ${phrase}`]])
  })

  test('within one document only where it says nearly the same again', () => {
    const twice = ready('set up a fisheries committee', 'establish the fisheries committee', 'combat illegal fishing')
    expect(spoken(linkWithin(twice))).toEqual([
      ['set up a fisheries committee', 'reworded', 'establish the fisheries committee'],
    ])
  })
})

describe('linking tells apart what only sounds alike', () => {
  const score = (a: string | Linkable, b: string | Linkable): number => linkDocuments(ready(a), ready(b))[0]?.score ?? 0
  const named = (quote: string, key: string) => said(quote, { names: [{ key, known: 'instrument' }] })

  test.each<[string, string | Linkable, string | Linkable, string | Linkable]>([
    [
      'two ordinals',
      'mark the 75th anniversary of the port of Lima',
      'mark the 75th anniversary of the port at Callao',
      'mark the 80th anniversary of the port at Callao',
    ],
    [
      'two texts that a framework knows',
      named('implement the treaty on fish stocks', 'instrument.tuna'),
      named('implement the accord on fish stocks', 'instrument.tuna'),
      named('implement the accord on fish stocks', 'instrument.whales'),
    ],
    [
      'what is denied and what is not',
      'limit the catch of tuna off Mombasa',
      'further limit the catch of tuna off Mombasa',
      'not limit the catch of tuna off Mombasa',
    ],
    [
      'the community of the two and that of mankind',
      'build a community with a shared future of fisheries',
      'work for a community with a shared future',
      'work for a community with a shared future for all humankind',
    ],
    [
      'two things in one place',
      'survey the tuna stocks of the Gulf of Guayaquil',
      'count the tuna stocks off Mombasa',
      'conclude talks on pilots in the Gulf of Guayaquil',
    ],
  ])('%s', (_, one, same, other) => {
    expect(score(one, same)).toBeGreaterThan(0)
    expect(score(one, other)).toBeLessThan(score(one, same) / 2)
  })

  test('but not the community of mankind under two of its names', () => {
    const of = (whom: string) => `build a community with a shared future for ${whom}`
    expect(score(of('mankind'), of('humanity'))).toBe(1)
  })

  test('but not two names of one thing that only texts know', () => {
    const found = (quote: string, key: string) => said(quote, { names: [{ key }] })
    expect(score(found('dredge the old harbour', 'x'), found('dredge the old harbour', 'y'))).toBeGreaterThan(0.45)
  })
})

describe('linking says what the later provision is beside the earlier', () => {
  const relation = (a: string | Linkable, b: string | Linkable) => linkDocuments(ready(a), ready(b))[0]

  test.each<[string, string | Linkable, string | Linkable]>([
    ['same', 'set up a fisheries committee', 'set up the fisheries committee'],
    ['reworded', 'set up a fisheries committee', 'establish a fisheries committee'],
    ['stronger', 'strictly protect the tuna stocks', 'always strictly protect the tuna stocks'],
    ['weaker', 'fully open the port of Mombasa', 'open the port of Mombasa'],
    ['weaker', 'build 45 cold stores in Mombasa', 'build cold stores in Mombasa'],
    ['narrower', 'expand trade in coffee, avocados and wool', 'expand trade in coffee'],
    ['wider', 'expand trade in coffee', 'expand trade in coffee, avocados and wool'],
    [
      'weaker',
      said('open a consulate in Mombasa', { due: { kind: 'date', raw: 'this year', start: 0, end: 9 } }),
      said('open a consulate in Mombasa', { due: { kind: 'soft', raw: 'in due course', start: 0, end: 13 } }),
    ],
    [
      'stronger',
      said('open a consulate in Mombasa', { bindingness: 'exploratory' }),
      said('open a consulate in Mombasa', { bindingness: 'firm' }),
    ],
    [
      'follow-up',
      said('open a consulate in Mombasa', { kind: 'proposal', by: ['Kenya'] }),
      said('open a consulate in Mombasa'),
    ],
    [
      'follow-up',
      said('open a consulate in Mombasa'),
      said('has opened its consulate in Mombasa', { kind: 'fact', by: ['Peru'] }),
    ],
  ])('%s: %o, then %o', (expected, a, b) => {
    expect(relation(a, b)).toMatchObject({ relation: expected })
  })

  test('with the words that made it so', () => {
    expect(relation('fully open the port of Mombasa', 'open the port of Mombasa')?.reasons).toEqual([
      { of: 'force', earlier: 'fully' },
      { of: 'words', earlier: 'fully' },
    ])
    expect(relation('build a fish market in Lima', 'build a fish hall in Lima')?.reasons).toEqual([
      { of: 'words', earlier: 'market', later: 'hall' },
    ])
  })
})

describe('linking depends on nothing but the two documents', () => {
  const WORDS = 'open close consulate Mombasa Lima fish rail trade strengthen cooperation the of 45 always'.split(' ')
  const clause = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '))
  const document = fc.array(clause, { minLength: 1, maxLength: 8 })
  const key = ({ a, b, relation, score }: Link): string => [a.quote, relation, b.quote, score.toFixed(9)].join(' | ')

  test('so the order of provisions in them makes no difference', () => {
    fc.assert(
      fc.property(document, document, (a, b) => {
        const straight = linkDocuments(ready(...a), ready(...b)).map(key)
        const turned = linkDocuments(ready(...[...a].reverse()), ready(...[...b].reverse())).map(key)
        expect(turned.sort()).toEqual(straight.sort())
      }),
    )
  })

  test('and it never throws, on any words', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.string({ unit: 'grapheme' })), (a, b) => {
        const links = linkDocuments(ready(...a), ready(...b))
        expect(links.every(({ score }) => score > 0 && score <= 1)).toBe(true)
      }),
    )
  })
})

describe('words meet under one root', () => {
  test.each([
    ['strengthen', 'strengthened', 'strengthening', 'strengthens'],
    ['implement', 'implementation', 'implementing'],
    ['agency', 'agencies'],
    ['plan', 'planned', 'planning', 'plans'],
  ])('%s', (...words) => {
    expect(new Set(words.map(rootOf)).size).toBe(1)
  })

  test.each([
    ['process', 'proceed'],
    ['business', 'bus'],
  ])('but not %s and %s', (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b))
  })
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { names } from '../../../../languages/en/names/index.ts'
import type { Framework, Named } from '../model/index.ts'
import { lexicon, scan } from '../text/index.ts'
import { resolve } from './resolve.ts'
import { nameRules, nameWords } from './rules.ts'

const words = lexicon([...nameWords(names), "'s"].map((word) => [word, 0]))
const rules = nameRules(names, words)

const state = (id: string, en: string[], demonyms: string[], seats: string[]) =>
  ({
    id: `party/${id}`,
    kind: 'state',
    names: { en },
    demonyms: { en: demonyms },
    seats: { en: seats },
    source: ['a test'],
  }) as const

const framework: Framework = {
  name: 'chile-mongolia',
  version: '1',
  pair: ['party/chile', 'party/mongolia'],
  parties: [
    state('chile', ['Chile', 'Republic of Chile'], ['Chilean'], ['Santiago']),
    state('mongolia', ['Mongolia'], ['Mongolian'], ['Ulaanbaatar']),
    state('us', ['United States', 'US'], ['American'], ['Washington']),
    { id: 'organisation/au', kind: 'organisation', names: { en: ['African Union', 'AU'] }, source: ['a test'] },
  ],
  persons: [],
  mechanisms: [
    {
      id: 'mechanism/copper',
      names: { en: ['Chile-Mongolia Joint Commission on Copper'] },
      type: 'commission',
      parties: [],
      source: ['a test'],
    },
  ],
  instruments: [],
  projects: [],
  places: [{ id: 'place/santiago', names: { en: ['Santiago'] }, type: 'city', source: ['a test'] }],
  events: [],
}

const read = (text: string, frameworks: readonly Framework[] = [framework]): readonly Named[] =>
  resolve(scan(text, words), rules, frameworks).value
const quotes = (text: string, type: Named['type']): string[] =>
  read(text).flatMap((named) => (named.type === type ? [named.quote] : []))

test.each([
  ['Chile and the Mongolian side will cooperate.', ['Chile', 'Mongolia']],
  ['Chile-Mongolia relations grew.', ['Chile', 'Mongolia']],
  ['The US and the AU agreed to help us.', ['United States', 'African Union']],
  ['Santiago said that it would wait.', ['Chile']],
  ['They met in Santiago.', []],
  ['Mongolian Prime Minister Oyun Tsend arrived.', ['Mongolia', 'Mongolia']],
  ['Juan Soto, foreign minister of Chile, spoke.', ['Chile', 'Chile']],
])('%s speaks of %j', (text, parties) => {
  expect(read(text).flatMap((named) => named.parties)).toEqual(parties)
})

test('a person introduced with a post is the same person by surname', () => {
  const text = 'Chilean President Gabriela Rojas spoke. Rojas thanked the hosts, and President Rojas left.'
  const persons = read(text).filter((named) => named.type === 'person')
  expect(persons.map(({ quote, key }) => [quote, key])).toEqual([
    ['Gabriela Rojas', 'found:person/gabriela-rojas'],
    ['Rojas', 'found:person/gabriela-rojas'],
    ['Rojas', 'found:person/gabriela-rojas'],
  ])
})

test('a mechanism of the framework is the same without the pair in front', () => {
  const keys = read(
    'The Chile-Mongolia Joint Commission on Copper met. The Joint Commission on Copper will meet again.',
  )
    .filter((named) => named.type === 'mechanism')
    .map((named) => named.key)
  expect(keys).toEqual(['mechanism/copper', 'mechanism/copper'])
})

test.each([
  [
    'They set up a hotline between the two coast guards of the region.',
    ['hotline between the two coast guards of the region'],
  ],
  [
    'Leaders will use mechanisms such as the fisheries working group and the annual dialogue on glaciers.',
    ['fisheries working group', 'annual dialogue on glaciers'],
  ],
  ['They resolved it through dialogue and consultation.', []],
  ['The Nordic Fisheries Joint Committee mechanism will meet.', ['Nordic Fisheries Joint Committee mechanism']],
])('%s names the mechanisms %j', (text, expected) => {
  expect(quotes(text, 'mechanism')).toEqual(expected)
})

test.each([
  [
    'They will implement the agreement on reindeer husbandry between the two ministries.',
    ['agreement on reindeer husbandry between the two ministries'],
  ],
  ['They signed a memorandum of understanding on tuna stocks.', ['memorandum of understanding on tuna stocks']],
  ['They reached an agreement.', []],
])('%s names the instruments %j', (text, expected) => {
  expect(quotes(text, 'instrument')).toEqual(expected)
})

const pieces = fc.constantFrom(
  'Chile',
  'the',
  'and',
  'between',
  'Joint',
  'Committee',
  'committee',
  'agreement',
  'on',
  'of',
  ',',
  '.',
  '(',
  ')',
  '"',
  "'s",
  '-',
  '\n',
  'President',
  'Xi',
  'Mongolian',
  '45',
  'will',
  'signed',
  '“',
  '”',
  '铁路',
  'é',
  '\ud800',
)

test('every name is quoted as it stands, whatever the text', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.array(pieces).map((all) => all.join(' ')),
    fc.array(pieces).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      for (const { start, end, quote } of read(text)) {
        expect(end).toBeGreaterThan(start)
        expect(quote).toBe(text.slice(start, end))
      }
    }),
  )
})

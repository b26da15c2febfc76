import { expect, test } from 'vitest'
import { keysOf, namesOf } from './reading.fixture.ts'

test.each([
  [
    'They set up a hotline between the two coast guards of the region.',
    ['hotline between the two coast guards of the region'],
  ],
  [
    'Leaders will use mechanisms such as the fisheries working group, annual dialogue on glaciers and the joint task force.',
    ['fisheries working group', 'annual dialogue on glaciers', 'joint task force'],
  ],
  [
    'The wool trade working group and the e-customs working group will report.',
    ['wool trade working group', 'e-customs working group'],
  ],
  ['The Nordic Fisheries Joint Committee mechanism will meet.', ['Nordic Fisheries Joint Committee mechanism']],
  [
    'They value the Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation.',
    ['Intergovernmental Commission on Trade, Economic, Scientific and Technical Cooperation'],
  ],
  ['We support the Political, Security, and Defence Dialogue.', ['Political, Security, and Defence Dialogue']],
  ['They will attend the Commonwealth Heads of Government Meeting.', ['Commonwealth Heads of Government Meeting']],
  ["They founded a Women's Council and the Nordic Leaders' Meeting.", ["Women's Council", "Nordic Leaders' Meeting"]],
  [
    'They hold consultations on seabed mining and on the protection of reefs, with a view to progress.',
    ['consultations on seabed mining and on the protection of reefs'],
  ],
  ['They will conduct joint patrols in the Gulf of Fonseca in 2027.', ['joint patrols in the Gulf of Fonseca']],
  [
    'The 12th round of political consultations between the foreign ministries took place.',
    ['political consultations between the foreign ministries'],
  ],
  [
    'They hold the first ministerial meeting on reindeer health within the year.',
    ['ministerial meeting on reindeer health'],
  ],
  ['The joint fisheries committee will meet in the second half of the year.', ['joint fisheries committee']],
  [
    'They will hold theory seminars between the two Parties, cadre training programmes and exchanges of delegations.',
    ['theory seminars between the two Parties'],
  ],
  ['The “2+2” policy dialogue resumed.', ['“2+2” policy dialogue']],
  ['They maintain inter-parliamentary channels.', ['inter-parliamentary channels']],
  ['The Samoan Language Dialogue in Apia was full.', ['Samoan Language Dialogue']],
])('%s names the mechanisms %j', (text, expected) => {
  expect(namesOf(text, 'mechanism')).toEqual(expected)
})

test.each([
  'They resolved it through dialogue and consultation.',
  'They will strengthen political dialogue and policy coordination.',
  'The two leaders held a candid meeting and agreed to hold another meeting next month.',
  'Differences must be settled through friendly consultations.',
  'The committee thanked the minister for its budget.',
  'Existing bilateral mechanisms matter.',
  'Trade channels remain open.',
  'The Central Committee of the party met.',
  'Both welcome a Comprehensive Strategic Partnership.',
])('%s names no mechanism', (text) => {
  expect(namesOf(text, 'mechanism')).toEqual([])
})

test('what the framework knows is known without the pair in front, and by a short form behind it', () => {
  const text =
    'The Joint Commission on Copper met. The Commission thanked the Chile-Mongolia Joint Commission on Copper.'
  expect(keysOf(text, 'mechanism').map(([, key]) => key)).toEqual([
    'mechanism/copper',
    'mechanism/copper',
    'mechanism/copper',
  ])
})

test('a form without complement is the one long form with the same words', () => {
  const text = 'Officials praised the glacier seminars. The glacier seminars between the two academies will go on.'
  const keys = keysOf(text, 'mechanism').map(([, key]) => key)
  expect(new Set(keys).size).toBe(1)
  expect(keys).toHaveLength(2)
})

test('a short form is the latest full name that holds its words', () => {
  const text =
    'The Samoa Land Border Port Management Committee and the Tonga Reef Committee met. The Port Committee mechanism works.'
  expect(keysOf(text, 'mechanism').at(-1)).toEqual([
    'Port Committee mechanism',
    'found:mechanism/samoa-land-border-port-management-committee',
  ])
})

import { expect, test } from 'vitest'
import { framework, keysOf, read } from './reading.fixture.ts'

test.each([
  ['Chile and the Mongolian side will cooperate.', ['Chile', 'Mongolia']],
  ['Chile-Mongolia relations grew.', ['Chile', 'Mongolia']],
  ['The US and the AU agreed to help us.', ['United States', 'African Union']],
  ['CHILE and MONGOLIA agree.', ['Chile', 'Mongolia']],
  ['The Republic of Chile undertakes to pay.', ['Chile']],
  ['Santiago said that it would wait.', ['Chile']],
  ['Ulaanbaatar and Santiago agreed.', ['Mongolia', 'Chile']],
  ['They spoke with Washington.', ['United States']],
  ['They met in Santiago.', []],
  ['The Santiago-Valparaiso line is old.', []],
])('%s speaks of %j', (text, parties) => {
  expect(read(text).flatMap((named) => named.parties)).toEqual(parties)
})

test('a people and its government stand for the state together with the noun that acts', () => {
  expect(keysOf('The Chilean Foreign Minister and the Mongolian government met American students.', 'party')).toEqual([
    ['Chilean Foreign Minister', 'party/chile'],
    ['Mongolian government', 'party/mongolia'],
    ['American', 'party/us'],
  ])
})

test('the places inside the name of a project are names too', () => {
  expect(read('The Gobi-Altai railway opened.').map(({ quote, key }) => [quote, key])).toEqual([
    ['Gobi-Altai railway', 'project/gobi-railway'],
    ['Gobi', 'place/gobi'],
  ])
})

test('a single word that names a state in another language with the same letters stands for nothing', () => {
  const [chile, ...others] = framework.parties
  const named = { ...chile!, names: { ...chile!.names, vi: ['Nga', 'Chi Lê'] } }
  const found = read('Nga sang. Chi Lê and Chile agreed.', [{ ...framework, parties: [named, ...others] }])
  expect(found.flatMap(({ type, quote }) => (type === 'party' ? [quote] : []))).toEqual(['Chi Lê', 'Chile'])
})

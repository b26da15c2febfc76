import { expect, test } from 'vitest'
import { keysOf, namesOf, read } from './reading.fixture.ts'

test.each([
  ['President Hage Geingob arrived.', ['Hage Geingob']],
  ['The Prime Minister of Samoa, Fiame Mataafa, spoke.', ['Fiame Mataafa']],
  ['Ana Silva, foreign minister of Angola, left.', ['Ana Silva']],
  ['Lars Berg, a leading scholar at Uppsala, disagreed.', ['Lars Berg']],
  ['Secretary of State Jane Roe met Vice Foreign Minister Kim Jong-su.', ['Jane Roe', 'Kim Jong-su']],
  ['President of the Republic of Palau Surangel Whipps Jr opened the forum.', ['Surangel Whipps Jr']],
  ['European Commission President Ursula van der Berg wrote.', ['Ursula van der Berg']],
  ['Mr. Adeyemi and Hon. Sina Tuilagi agreed.', ['Adeyemi', 'Sina Tuilagi']],
  ['By He Dan\n\nThe talks began.', ['He Dan']],
  ['The General Background of this trip is old.', []],
  ['The president of the company resigned.', []],
  ['General Committee members met.', []],
])('%s names the persons %j', (text, persons) => {
  expect(namesOf(text, 'person')).toEqual(persons)
})

test.each([
  ['Chilean President Gabriela Rojas spoke.', ['Chile']],
  ["Chile's foreign minister, Alberto van Klaveren, spoke.", ['Chile']],
  ['Battsetseg Batmunkh, Minister of Foreign Affairs of Mongolia, spoke.', ['Mongolia']],
  ['Oyun Tsend spoke.', ['Mongolia']],
  ['Prime Minister Jane Roe spoke.', []],
])('%s lets the person speak for %j', (text, parties) => {
  expect(read(text).find(({ type }) => type === 'person')?.parties).toEqual(parties)
})

test('a person introduced with a post is the same person by surname, even before', () => {
  const text = 'Rojas flies out today. Chilean President Gabriela Rojas spoke, and President Rojas left.'
  expect(keysOf(text, 'person')).toEqual([
    ['Rojas', 'found:person/gabriela-rojas'],
    ['Gabriela Rojas', 'found:person/gabriela-rojas'],
    ['Rojas', 'found:person/gabriela-rojas'],
  ])
})

test('a short form of somebody the framework knows needs no full name, and a foreign spelling is the same person', () => {
  expect(keysOf('Prime Minister Tsend waved. Ôyun Tsend smiled.', 'person')).toEqual([
    ['Tsend', 'person/oyun'],
    ['Ôyun Tsend', 'person/oyun'],
  ])
})

test('of two persons of the framework with one surname, the one of that state or in office that day is meant', () => {
  expect(keysOf('Mongolian Prime Minister Bat spoke.', 'person')).toEqual([['Bat', 'person/dorj-bat']])
  expect(keysOf('President Bat spoke.', 'person', '2021-05-01')).toEqual([['Bat', 'person/sara-bat']])
  expect(keysOf('President Bat spoke.', 'person')).toEqual([['Bat', 'found:person/bat']])
})

test('of two persons with one surname the latest is meant', () => {
  const text = 'President Ana Silva met Minister Rui Silva. Silva thanked President Ana Silva. Silva smiled.'
  expect(keysOf(text, 'person').map(([, key]) => key)).toEqual([
    'found:person/ana-silva',
    'found:person/rui-silva',
    'found:person/rui-silva',
    'found:person/ana-silva',
    'found:person/ana-silva',
  ])
})

test.each(['Şule Çağlayan', 'Sule Caglayan', 'SULE CAGLAYAN'])('%s is one person, with marks or without', (name) => {
  expect(keysOf(`${name} spoke. Later Caglayan left, and Çağlayan wrote.`, 'person')).toEqual([
    [name, 'person/sule'],
    ['Caglayan', 'person/sule'],
    ['Çağlayan', 'person/sule'],
  ])
})

test('a post finds a person of the framework whose name the text writes without marks', () => {
  expect(keysOf('President Caglayan spoke.', 'person')).toEqual([['Caglayan', 'person/sule']])
})

test('a form of address with a surname alone does not make somebody of the framework of a stranger', () => {
  expect(keysOf('Mr. Caglayan spoke.', 'person')).toEqual([['Caglayan', 'found:person/caglayan']])
})

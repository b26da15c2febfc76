import { expect, test } from 'vitest'
import type { ThingType } from '../model/index.ts'
import { namesOf } from './reading.fixture.ts'

test.each<[string, ThingType, string[]]>([
  [
    'They will build the Naivasha-Kisumu standard gauge railway.',
    'project',
    ['Naivasha-Kisumu standard gauge railway'],
  ],
  ['They opened a cultural centre in Suva.', 'project', ['cultural centre in Suva']],
  ['They link ports such as Nadi-Lautoka.', 'project', ['ports such as Nadi-Lautoka']],
  ['The railway inspection in Kisumu is slow.', 'project', []],
  ['More hospitals and bridges are needed.', 'project', []],
  ['The Naivasha-Kisumu railway will cross the Mara River.', 'place', ['Naivasha', 'Kisumu', 'Mara River']],
  ['They met in Apia and at Port Vila.', 'place', ['Apia', 'Port Vila']],
  ['They met in May, in 2026 and in English-speaking states.', 'place', []],
  [
    'This year marks the 50th anniversary of the founding of Kiribati.',
    'event',
    ['50th anniversary of the founding of Kiribati'],
  ],
  ['They paid a state visit to Tuvalu in June.', 'event', ['state visit to Tuvalu']],
  ['The Year of Friendly Reefs begins.', 'event', ['Year of Friendly Reefs']],
  ['The Ministry of Fish and the Electoral Commission met.', 'organisation', ['Ministry of Fish']],
])('%s holds of type %s %j', (text, type, expected) => {
  expect(namesOf(text, type)).toEqual(expected)
})

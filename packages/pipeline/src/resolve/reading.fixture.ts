import { en } from '../../../../languages/en/index.ts'
import type { Framework, Named, Names, Party, Person, ThingType } from '../model/index.ts'
import { scan } from '../text/index.ts'
import { resolve } from './resolve.ts'

const source = ['a test']
const state = (id: string, name: string, given: { demonyms: string[]; seats: string[]; also?: string[] }): Party => ({
  id: `party/${id}`,
  kind: 'state',
  names: { en: [name, ...(given.also ?? [])] },
  demonyms: { en: given.demonyms },
  seats: { en: given.seats },
  source,
})
const body = (id: string, ...en: string[]): Party => ({
  id: `organisation/${id}`,
  kind: 'organisation',
  names: { en },
  source,
})
const thing = (id: string, names: Names): { id: string; names: Names; type: string; source: string[] } => ({
  id,
  names,
  type: 'a kind',
  source,
})

function person(id: string, names: Names, { party, years }: { party: string; years: string[] }): Person {
  const [from, to] = years
  const posts = from && to ? [{ title: { en: ['President'] }, party, from, to, source }] : []
  return { id: `person/${id}`, names, party, posts, source }
}

/** Chile and Mongolia, and what their officials speak of. */
export const framework: Framework = {
  name: 'chile-mongolia',
  version: '1',
  pair: ['party/chile', 'party/mongolia'],
  parties: [
    state('chile', 'Chile', { also: ['Republic of Chile'], demonyms: ['Chilean', 'Chileans'], seats: ['Santiago'] }),
    state('mongolia', 'Mongolia', { demonyms: ['Mongolian'], seats: ['Ulaanbaatar'] }),
    state('us', 'United States', { also: ['US', 'U.S.'], demonyms: ['American'], seats: ['Washington'] }),
    body('au', 'African Union', 'AU'),
    body('forum', 'Pacific Islands Forum', 'PIF'),
  ],
  persons: [
    person('oyun', { en: ['Oyun Tsend'], vi: ['Ôyun Tsend'] }, { party: 'party/mongolia', years: [] }),
    person('sule', { en: ['Şule Çağlayan'] }, { party: 'party/chile', years: [] }),
    person('dorj-bat', { en: ['Dorj Bat'] }, { party: 'party/mongolia', years: ['2024', '2026'] }),
    person('sara-bat', { en: ['Sara Bat'] }, { party: 'party/us', years: ['2020', '2023'] }),
  ],
  mechanisms: [{ ...thing('mechanism/copper', { en: ['Chile-Mongolia Joint Commission on Copper'] }), parties: [] }],
  instruments: [
    { ...thing('instrument/glacier-treaty', { en: ['Treaty on Glaciers', 'TOG'] }), parties: [] },
    { ...thing('instrument/hotline', { en: ['Agreement on a Hotline between the Coast Guards'] }), parties: [] },
  ],
  projects: [thing('project/gobi-railway', { en: ['Gobi-Altai railway'] })],
  places: [thing('place/santiago', { en: ['Santiago'] }), thing('place/gobi', { en: ['Gobi'] })],
  events: [],
}

export const read = (text: string, frameworks: readonly Framework[] = [framework], date?: string): readonly Named[] =>
  resolve(scan(text, en.lexicon), en.names, frameworks, date).value

/** The names of one type in a text that no framework knows anything of. */
export const namesOf = (text: string, type: ThingType): string[] =>
  read(text, []).flatMap((named) => (named.type === type ? [named.quote] : []))

/** The names of one type with the keys of what they stand for. */
export const keysOf = (text: string, type: ThingType, date?: string): string[][] =>
  read(text, [framework], date).flatMap((named) => (named.type === type ? [[named.quote, named.key]] : []))

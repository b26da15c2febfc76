import type { FrameworkEvent, Instrument, Mechanism, Party, Person, Place, Post, Project } from '@servanda/pipeline'
import type { ThingDetail } from '../rows.ts'
import { type Catalogue, type Listed, shownName } from './catalogue.ts'

type Fact = ThingDetail['facts'][number]
type FactsOf<One> = (
  entry: One,
  catalogue: Catalogue,
) => readonly (readonly [label: string, value: string | undefined])[]

const span = (from: string | undefined, to: string | undefined): string | undefined =>
  from === undefined && to === undefined ? undefined : from === to ? from : `${from ?? '…'} – ${to ?? '…'}`

const named = (ids: readonly string[] | undefined, { nameOf }: Catalogue): string | undefined =>
  ids?.length ? ids.map(nameOf).sort().join(', ') : undefined

const party: FactsOf<Party> = (entry, { nameOf }) => [
  ['kind', entry.kind],
  ['acts for', entry.of && nameOf(entry.of)],
  ['seats', entry.seats && shownName(entry.seats)],
]

const post = ({ title, party, from, to }: Post, { nameOf }: Catalogue): string =>
  [shownName(title), nameOf(party), span(from, to)].filter(Boolean).join(', ')

const person: FactsOf<Person> = (entry, catalogue) => [
  ['party', catalogue.nameOf(entry.party)],
  ...entry.posts.map((one) => ['post', post(one, catalogue)] as const),
]

const mechanism: FactsOf<Mechanism> = (entry, catalogue) => [
  ['type', entry.type],
  ['parties', named(entry.parties, catalogue)],
]

const instrument: FactsOf<Instrument> = (entry, catalogue) => [
  ['type', entry.type],
  ['parties', named(entry.parties, catalogue)],
  ['date', entry.date],
]

const project: FactsOf<Project> = (entry, catalogue) => [
  ['type', entry.type],
  ['places', named(entry.places, catalogue)],
]

const place: FactsOf<Place> = ({ type, latitude, longitude }) => [
  ['type', type],
  ['coordinates', latitude === undefined || longitude === undefined ? undefined : `${latitude}, ${longitude}`],
]

const event: FactsOf<FrameworkEvent> = ({ type, from, to }) => [
  ['type', type],
  ['date', span(from, to)],
]

const FACTS = {
  parties: party,
  persons: person,
  mechanisms: mechanism,
  instruments: instrument,
  projects: project,
  places: place,
  events: event,
} as unknown as Readonly<Record<Listed['list'], FactsOf<Listed['entry']>>>

/** What the framework says of a thing besides its names. */
export function factsOf({ entry, list }: Listed, catalogue: Catalogue): readonly Fact[] {
  const facts = [...FACTS[list](entry, catalogue), ['note', entry.note] as const]
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []))
}

/** Where all of it was seen, posts too. */
export function sourcesOf({ entry, list }: Listed): readonly string[] {
  const posts = list === 'persons' ? (entry as Person).posts : []
  return [...new Set([...entry.source, ...posts.flatMap(({ source }) => source)])]
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mention } from '../packages/pipeline/src/index.ts'
import type { Share } from './score.ts'

/** A stretch of a named text. */
interface Place {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What was found across texts under one key. */
export interface Found {
  readonly name: string
  readonly places: readonly Place[]
}

/** What a person lists across texts; an optional thing counts neither for nor against. */
export interface Listed {
  readonly name: string
  readonly places: readonly Place[]
  readonly optional: boolean
}

/**
 * `found`: listed things that something found meets. `precision`: found things that meet a listed one. B³ says
 * whether mentions of one thing stay together (recall) and those of two are kept apart (precision).
 */
export interface ThingsScore {
  readonly found: Share
  readonly precision: Share
  readonly b3precision: number
  readonly b3recall: number
}

export const THINGS = {
  mechanisms: 'mechanism',
  instruments: 'instrument',
  projects: 'project',
  places: 'place',
  events: 'event',
  people: 'person',
} as const satisfies Record<string, Mention['type']>
export type Things = keyof typeof THINGS

const common = (a: Place, b: Place): number =>
  a.text === b.text ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0

/** At least half of what was found lies inside what is listed, and it is no mere scrap of it. */
const meets = (listed: Place, found: Place): boolean =>
  common(listed, found) >= Math.max(0.5 * (found.end - found.start), 0.2 * (listed.end - listed.start), 1)

/** The found thing that covers most of a listed mention, or -1. */
function ownerOf(place: Place, found: readonly Found[]): number {
  let owner = -1
  let most = 0
  found.forEach((thing, n) => {
    for (const other of thing.places) {
      const size = common(place, other)
      if (!meets(place, other) || size <= most) continue
      most = size
      owner = n
    }
  })
  return owner
}

interface Owned {
  readonly thing: number
  readonly owner: number
}

function b3(mentions: readonly Owned[]): { b3precision: number; b3recall: number } {
  const owned = mentions.filter((mention) => mention.owner >= 0)
  let precision = 0
  let recall = 0
  for (const mention of owned) {
    const together = owned.filter((other) => other.owner === mention.owner)
    const both = together.filter((other) => other.thing === mention.thing).length
    precision += both / together.length
    recall += both / mentions.filter((other) => other.thing === mention.thing).length
  }
  return {
    b3precision: owned.length ? precision / owned.length : 0,
    b3recall: mentions.length ? recall / mentions.length : 0,
  }
}

/** Scores things found across texts against those a person listed. */
export function scoreThings(listed: readonly Listed[], found: readonly Found[]): ThingsScore {
  const required = listed.filter((thing) => !thing.optional && thing.places.length)
  const mentions = required.flatMap((thing, n) =>
    thing.places.map((place) => ({ thing: n, owner: ownerOf(place, found) })),
  )
  const met = required.filter((_, n) => mentions.some((mention) => mention.thing === n && mention.owner >= 0))
  const right = found.filter((thing) =>
    listed.some((one) => one.places.some((place) => thing.places.some((other) => meets(place, other)))),
  )
  return {
    found: { hit: met.length, of: required.length },
    precision: { hit: right.length, of: found.length },
    ...b3(mentions),
  }
}

/** Mentions of one type, gathered by key across texts, in order of appearance. */
export function gather(read: readonly { text: string; mentions: readonly Mention[] }[], things: Things): Found[] {
  const byKey = new Map<string, { name: string; places: Place[] }>()
  for (const { text, mentions } of read)
    for (const mention of mentions) {
      if (mention.type !== THINGS[things]) continue
      const thing = byKey.get(mention.key) ?? { name: mention.name, places: [] }
      thing.places.push({ text, start: mention.start, end: mention.end })
      byKey.set(mention.key, thing)
    }
  return [...byKey.values()]
}

interface ListedLine {
  readonly name: string
  readonly type?: string
  readonly mentions?: readonly { readonly text: string; readonly quote: string }[]
  readonly spellings?: readonly string[]
}

const OPTIONAL_TYPE = /borderline|collective|organisation|forum \/|not coded|principles/
const OPTIONAL_NAMES = ['APEC', 'ASEM', 'ASEAN', 'United Nations']
/** Spellings that say no more than who is spoken of at that moment. */
const GENERIC = ['I', 'Xi', 'Trong', 'President Xi']

function placesOf(texts: ReadonlyMap<string, string>, text: string, quote: string): Place[] {
  const places: Place[] = []
  const whole = texts.get(text) ?? ''
  for (let start = whole.indexOf(quote); start >= 0; start = whole.indexOf(quote, start + 1))
    places.push({ text, start, end: start + quote.length })
  return places
}

/** Of two places one inside the other, the longer stands for both. */
const widest = (places: readonly Place[]): Place[] =>
  places.filter(
    (place, n) =>
      !places.some(
        (other, m) =>
          m !== n &&
          other.text === place.text &&
          other.start <= place.start &&
          other.end >= place.end &&
          (other.end - other.start > place.end - place.start || m < n),
      ),
  )

/** What a person listed in the seeds (`register.gold.json`), with every place in the texts. */
export function listedThings(folder: string, texts: ReadonlyMap<string, string>, things: Things): Listed[] {
  const gold = JSON.parse(readFileSync(join(folder, 'register.gold.json'), 'utf8')) as Record<string, ListedLine[]>
  return (gold[things === 'people' ? 'persons' : things] ?? []).map((line) => {
    const spelt = (line.spellings ?? []).filter((spelling) => !GENERIC.includes(spelling))
    const quotes =
      things === 'people'
        ? [...texts.keys()].flatMap((text) => spelt.map((quote) => ({ text, quote })))
        : (line.mentions ?? [])
    const places = quotes.flatMap(({ text, quote }) => placesOf(texts, text.replace(/\.txt$/, ''), quote))
    const optional = OPTIONAL_TYPE.test(line.type ?? '') || OPTIONAL_NAMES.includes(line.name)
    return { name: line.name, places: widest(places), optional }
  })
}

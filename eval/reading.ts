import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { languages } from '../languages/index.ts'
import type { DocumentFacts, Framework, Issue, Mention, Reading } from '../packages/pipeline/src/index.ts'
import { read } from '../packages/pipeline/src/index.ts'
import { factsFromName, textReader } from '../packages/readers/src/index.ts'
import { type Coded, fromProvision } from './coded.ts'

export const root = resolve(import.meta.dirname, '..')

/** A text as captured: the string every offset counts in, and what is known beforehand. */
export interface Captured {
  readonly name: string
  readonly bytes: Uint8Array
  readonly text: string
  readonly from: number
  readonly facts: DocumentFacts
}

/** What the pipeline made of one text. */
export interface Read {
  readonly provisions: readonly Coded[]
  readonly mentions: readonly Mention[]
  readonly issues: readonly Issue[]
  /** Quotes of provisions and mentions that are not the text at their span. */
  readonly brokenQuotes: number
}

/**
 * Captures a file as the product does.
 * @throws Error when it is no text
 */
export function capture(path: string): Captured {
  const bytes = readFileSync(path)
  const name = basename(path)
  const result = textReader.read(bytes)
  if (!result.captured) throw new Error(`${path}: ${result.refusal.reason}`)
  const { text, from, facts } = result.captured
  return { name, bytes, text, from, facts: { ...factsFromName(name), ...facts } }
}

const TABLES = ['parties', 'persons', 'mechanisms', 'instruments', 'projects', 'places', 'events'] as const

function loadFramework(folder: string): Framework {
  const json = (name: string): unknown => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
  const table = (name: string): unknown => (existsSync(join(folder, `${name}.json`)) ? json(name) : [])
  const tables = Object.fromEntries(TABLES.map((name) => [name, table(name)]))
  return { ...(json('framework') as object), ...tables } as unknown as Framework
}

/** Every framework of the repository, `base` first. */
export function loadFrameworks(): Framework[] {
  const folder = join(root, 'frameworks')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'framework.json')))
    .sort((a, b) => Number(b === 'base') - Number(a === 'base') || (a < b ? -1 : 1))
    .map((name) => loadFramework(join(folder, name)))
}

/** Names by which a party is called in the text's language, its seats left out. */
function isNamed(text: string, framework: Framework, id: string): boolean {
  const party = framework.parties.find((one) => one.id === id)
  return Object.values(party?.names ?? {}).some((names) => names?.some((name: string) => text.includes(name)))
}

/** `base`, and every framework all of whose parties the text names. */
export function frameworksFor(text: string, all: readonly Framework[]): Framework[] {
  const parties = { parties: all.flatMap((one) => one.parties) } as unknown as Framework
  return all.filter((one) => one.pair.every((id) => isNamed(text, parties, id)))
}

const brokenIn = (text: string, quotes: readonly { start: number; end: number; quote: string }[]): number =>
  quotes.filter((one) => text.slice(one.start, one.end) !== one.quote).length

/** Reads a captured text with every language pack. */
export function readCaptured(captured: Captured, frameworks: readonly Framework[]): Read {
  const { text, from, facts } = captured
  const result = read(text, { packs: languages, frameworks, facts, from })
  const reading: Reading = result.value
  const provisions = reading.parts.flatMap((part) => part.provisions)
  const mentions = reading.parts.flatMap((part) => part.mentions)
  const inner = provisions.flatMap((one) => [...one.mechanisms, ...one.instruments])
  return {
    provisions: provisions.map(fromProvision),
    mentions,
    issues: result.issues,
    brokenQuotes: brokenIn(text, provisions) + brokenIn(text, mentions) + brokenIn(text, inner),
  }
}

/** Languages that have a pack, BCP 47. */
export const packTags = (): string[] => languages.map((pack) => pack.tag)

/** Language packs and their versions, for the head of a report. */
export const packVersions = (): string => languages.map((pack) => `${pack.tag} ${pack.version}`).join(', ')

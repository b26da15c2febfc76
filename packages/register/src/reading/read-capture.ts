import {
  type DocumentFacts,
  type Framework,
  type Issue,
  type Known,
  type LanguagePack,
  type Part,
  read,
} from '@servanda/pipeline'
import { type Captured, factsFromName, type Origin, type Refusal, readBytes } from '@servanda/readers'
import type { FrameworkSet } from '../framework/index.ts'
import { bestOf } from './facts.ts'
import { recogniseLanguage } from './language.ts'
import { passagesIn } from './passages.ts'

/** One input and all that was read in it, before it is kept anywhere. */
export interface CaptureReading {
  readonly captured: Captured
  /** Name and version of the reader: `text@1`. */
  readonly reader: string
  readonly frameworks: readonly Framework[]
  /** As `Reading`, each part with the best of what is known about it. */
  readonly parts: readonly [Part, ...Part[]]
  readonly issues: readonly Issue[]
}

export interface CaptureOptions {
  /** Facts given as options; they win over a header. */
  readonly given: DocumentFacts
  readonly frameworks: FrameworkSet
  /** Language packs to read with, one of them that of the text where anybody reads its language. */
  readonly packs: readonly LanguagePack[]
}

/** A text as a reader took it from bytes. */
export interface Capture {
  readonly name: string
  readonly captured: Captured
  /** Name and version of the reader. */
  readonly reader: string
}

export type CaptureResult =
  | { readonly capture: Capture; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly capture?: undefined }

/** The text of one file. Never rejects, on any bytes. */
export async function captureOf(bytes: Uint8Array, origin: Origin): Promise<CaptureResult> {
  const { captured, reader, refusal } = await readBytes(bytes, origin)
  if (refusal) return { refusal }
  return { capture: { name: origin.name, captured, reader: `${reader.name}@${reader.version}` } }
}

/** The language of a captured text: what is said of it before what it shows; undefined in doubt. */
const languageOf = ({ name, captured }: Capture, given: DocumentFacts): Known<string> | undefined =>
  bestOf(given, captured.facts, factsFromName(name)).language ?? recogniseLanguage(captured.text, captured.from)

/** The languages that a captured text is written in, its own first. */
export function languagesOf(capture: Capture, given: DocumentFacts): readonly string[] {
  const own = languageOf(capture, given)?.value
  if (own === undefined) return []
  const { text, from } = capture.captured
  const whole = passagesIn(text, from, own).filter((passage) => passage.whole)
  return [...new Set([own, ...whole.map(({ language }) => language)])]
}

/** Runs the pipeline over a captured text. */
export function readText(capture: Capture, options: CaptureOptions): CaptureReading {
  const { name, captured, reader } = capture
  const frameworks = options.frameworks.of(captured.text)
  const said = bestOf(options.given, captured.facts, factsFromName(name))
  const language = languageOf(capture, options.given)
  const beforehand = language ? { ...said, language } : said
  const { value, issues } = read(captured.text, {
    packs: options.packs,
    frameworks,
    facts: beforehand,
    from: captured.from,
    furniture: captured.furniture ?? [],
    passages: language ? passagesIn(captured.text, captured.from, language.value) : [],
  })
  const [whole, ...embedded] = value.parts
  const first: Part = {
    ...whole,
    facts: withDefaults(bestOf(options.given, withoutDay(captured.facts), whole.facts, beforehand), name),
  }
  const others = embedded.map((part) => ({ ...part, facts: inherited(part.facts, first.facts) }))
  const unsure = language ? [] : [unknownLanguage]
  return { captured, reader, frameworks, parts: [first, ...others], issues: [...captured.issues, ...unsure, ...issues] }
}

const unknownLanguage: Issue = {
  code: 'reading/language',
  severity: 'warning',
  message: 'The language was not recognised, read as if it were English',
  hint: 'Give the language with --language, in a header, or before the ending of the file name as .en.txt',
}

/** What a page says of its day is when it was put there: the day that stands in the text comes first. */
function withoutDay({ date, ...facts }: DocumentFacts): DocumentFacts {
  return date?.by === 'given' ? { ...facts, date } : facts
}

function withDefaults(facts: DocumentFacts, name: string): DocumentFacts {
  const title = name.replace(/\.[A-Za-z]+$/, '').replace(/\.[a-z]{2,3}$/, '')
  return bestOf(facts, {
    title: { value: title, by: 'default', reason: 'file name' },
    language: { value: 'und', by: 'default', reason: 'not recognised' },
  })
}

/** An embedded document has its own facts; language, licence, notice and address are those of the page it stands in. */
function inherited(own: DocumentFacts, page: DocumentFacts): DocumentFacts {
  const { language, licence, notice, url } = page
  return bestOf(
    own,
    Object.fromEntries(
      Object.entries({ language, licence, notice, url }).flatMap(([field, known]) =>
        known ? [[field, { ...known, by: 'default', reason: 'as the page it stands in' }]] : [],
      ),
    ),
    { title: { value: page.title?.value ?? '', by: 'default', reason: 'as the page it stands in' } },
  )
}

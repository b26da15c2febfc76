import { languages } from '@servanda/languages'
import type { Due, Issue, Part, Provision } from '@servanda/pipeline'
import { type GivenFacts, givenFacts, readCapture } from './reading/index.ts'

/** A provision in the codebook's fields, as `servanda extract` prints it. Offsets are UTF-16 code units into the captured text. */
export interface ExtractRow
  extends Pick<
    Provision,
    'quote' | 'start' | 'end' | 'kind' | 'by' | 'bindingness' | 'pillar' | 'heading' | 'section' | 'rule' | 'repeats'
  > {
  readonly due?: Due
  readonly mechanisms?: readonly string[]
  readonly instruments?: readonly string[]
  readonly condition?: string
  readonly purpose?: string
  readonly detail?: string
  readonly effect?: string
  /** Version of the language pack whose rule it is. */
  readonly version: string
}

export interface ExtractOptions {
  readonly facts?: GivenFacts
  /** `auto` unless told. */
  readonly framework?: string
}

export interface Extraction {
  readonly provisions: readonly ExtractRow[]
  readonly issues: readonly Issue[]
  readonly refusal?: { readonly code: string; readonly reason: string }
}

/**
 * The provisions of one file, in order of appearance. Touches no register.
 *
 * @throws ServandaError `fact-value`, `framework-missing` or `framework-invalid`.
 */
export async function extract(name: string, bytes: Uint8Array, options: ExtractOptions = {}): Promise<Extraction> {
  const { facts = {}, framework = 'auto' } = options
  const { reading, refusal } = await readCapture(name, bytes, { given: givenFacts(facts), framework })
  if (!reading) return { provisions: [], issues: [], refusal }
  const provisions = reading.parts.flatMap((part) =>
    part.provisions.map((provision) => row(provision, versionOf(part))),
  )
  return { provisions: provisions.sort((a, b) => a.start - b.start || a.end - b.end), issues: reading.issues }
}

const versionOf = ({ facts }: Part): string => {
  const tag = facts.language?.value.toLowerCase() ?? ''
  return (languages.find((pack) => tag.startsWith(pack.tag)) ?? languages[0]!).version
}

function row(provision: Provision, version: string): ExtractRow {
  const { mechanisms, instruments, condition, purpose, detail, effect, ...fields } = provision
  const words = Object.entries({ condition, purpose, detail, effect }).flatMap(([key, value]) =>
    value ? [[key, value.quote]] : [],
  )
  return {
    ...fields,
    ...(mechanisms.length > 0 && { mechanisms: mechanisms.map(({ quote }) => quote) }),
    ...(instruments.length > 0 && { instruments: instruments.map(({ quote }) => quote) }),
    ...Object.fromEntries(words),
    version,
  }
}

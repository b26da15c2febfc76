import { packsFor } from '@servanda/languages/packs'
import type { Issue, Provision } from '@servanda/pipeline'
import type { Refusal } from '@servanda/readers'
import type { ExtractRow } from './extract-row.ts'
import { type FrameworkChoice, frameworkSet } from './framework/index.ts'
import { type GivenFacts, givenFacts } from './reading/facts.ts'
import { captureOf, languageOf, readText } from './reading/read-capture.ts'
import { versionOf } from './reading/version-of.ts'

export interface ExtractOptions {
  /** Facts that win over what the text and its name say. */
  readonly facts?: GivenFacts
  /** `auto` unless told. */
  readonly framework?: FrameworkChoice
}

export interface Extract {
  /** In the order of the text, those of embedded documents among them. */
  readonly provisions: readonly ExtractRow[]
  readonly issues: readonly Issue[]
  readonly refusal?: Refusal
}

/**
 * The provisions of one file, by its name and bytes; touches no register.
 *
 * @throws ServandaError `fact-value`, `framework-missing` or `framework-invalid`; never because of the bytes.
 */
export async function extract(name: string, bytes: Uint8Array, options: ExtractOptions = {}): Promise<Extract> {
  const given = givenFacts(options.facts)
  const frameworks = await frameworkSet(options.framework ?? 'auto')
  const { capture, refusal } = await captureOf(bytes, { name })
  if (refusal) return { provisions: [], issues: [], refusal }
  const packs = await packsFor(languageOf(capture, given)?.value)
  const reading = readText(capture, { given, frameworks, packs })
  const provisions = reading.parts.flatMap((part) => part.provisions).sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    provisions: provisions.map((provision) => rowOf(provision, versionOf(provision.rule, packs))),
    issues: reading.issues,
  }
}

function rowOf(provision: Provision, version: string): ExtractRow {
  const { mechanisms, instruments, condition, purpose, detail, effect, ...rest } = provision
  return {
    ...rest,
    mechanisms: mechanisms.map(({ quote }) => quote),
    instruments: instruments.map(({ quote }) => quote),
    ...(condition ? { condition: condition.quote } : {}),
    ...(purpose ? { purpose: purpose.quote } : {}),
    ...(detail ? { detail: detail.quote } : {}),
    ...(effect ? { effect: effect.quote } : {}),
    version,
  }
}

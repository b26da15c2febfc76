import { languages } from '@servanda/languages'
import type { Issue, Provision } from '@servanda/pipeline'
import type { Refusal } from '@servanda/readers'
import type { ExtractRow } from './extract-row.ts'
import { type FrameworkChoice, frameworkSet } from './framework/index.ts'
import { captureOf, type GivenFacts, givenFacts, readText } from './reading/index.ts'

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
  const reading = readText(capture, { given, frameworks })
  const provisions = reading.parts.flatMap((part) => part.provisions).sort((a, b) => a.start - b.start || b.end - a.end)
  return { provisions: provisions.map(rowOf), issues: reading.issues }
}

function rowOf({ mechanisms, instruments, condition, purpose, detail, effect, ...rest }: Provision): ExtractRow {
  return {
    ...rest,
    mechanisms: mechanisms.map(({ quote }) => quote),
    instruments: instruments.map(({ quote }) => quote),
    ...(condition ? { condition: condition.quote } : {}),
    ...(purpose ? { purpose: purpose.quote } : {}),
    ...(detail ? { detail: detail.quote } : {}),
    ...(effect ? { effect: effect.quote } : {}),
    version: versionOf(rest.rule),
  }
}

/** Version of the language pack that a rule belongs to. */
export const versionOf = (rule: string): string =>
  languages.find(({ tag }) => rule.startsWith(`${tag}/`))?.version ?? 'unknown'

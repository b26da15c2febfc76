import { packsFor } from '@servanda/languages/packs'
import type { Issue, LanguagePack, Provision } from '@servanda/pipeline'
import type { Refusal } from '@servanda/readers'
import type { ExtractRow } from './extract-row.ts'
import { type FrameworkChoice, frameworkSet } from './framework/index.ts'
import { type GivenFacts, givenFacts } from './reading/facts.ts'
import { captureOf, languagesOf, readText } from './reading/read-capture.ts'
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
  const languages = languagesOf(capture, given)
  const packs = await packsForAll(languages)
  const reading = readText(capture, { given, frameworks, packs })
  const provisions = reading.parts.flatMap((part) => part.provisions).sort((a, b) => a.start - b.start || b.end - a.end)
  return {
    provisions: provisions.map((provision) => ({
      ...rowOf(provision, versionOf(provision.rule, packs)),
      ...elsewhere(provision, packs),
    })),
    issues: reading.issues,
  }
}

/** The language of a provision that another pack than that of the text has read. */
function elsewhere({ rule }: Provision, [own, ...others]: readonly LanguagePack[]): { readonly language?: string } {
  const pack = others.find(({ tag }) => rule.startsWith(`${tag}/`))
  return pack && pack.tag !== own?.tag ? { language: pack.tag } : {}
}

/** The packs of some languages, that of the text first; that of English where none is known. */
async function packsForAll(languages: readonly string[]): Promise<readonly LanguagePack[]> {
  if (languages.length === 0) return packsFor()
  return (await Promise.all(languages.map((one) => packsFor(one)))).flat()
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

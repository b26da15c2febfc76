import { createHash } from 'node:crypto'
import type { Formulation, FormulationUse, FormulationVariant } from '../formulation-rows.ts'
import { provisionId } from '../identity.ts'
import { optional } from '../query/provision-row.ts'
import { comparedWords } from '../search/fold.ts'
import type { Store } from '../store/store.ts'
import type { FoundGroup } from './find.ts'
import type { ReadDocument } from './scope.ts'

/** Provisions of documents in the order of their places, to tell whose words are whose. */
export type ProvisionPlaces = ReadonlyMap<string, readonly ProvisionPlace[]>

interface ProvisionPlace {
  readonly document_id: string
  readonly n: number
  readonly span_start: number
  readonly span_end: number
  readonly parties: string
}

export async function provisionPlaces({ db }: Store, documents: readonly ReadDocument[]): Promise<ProvisionPlaces> {
  const ids = documents.map(({ row }) => row.id)
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('provision')
    .select(['document_id', 'n', 'span_start', 'span_end', 'parties'])
    .where('document_id', 'in', ids)
    .orderBy('document_id')
    .orderBy('n')
    .execute()
  return Map.groupBy(rows, ({ document_id }) => document_id)
}

/** A formulation with its variants; words that differ in case, marks or punctuation alone are one variant. */
export function formulationOf(
  { kind, places }: FoundGroup,
  documents: readonly ReadDocument[],
  provisions: ProvisionPlaces,
  works: ReadonlyMap<string, string>,
): Formulation {
  const mentions = [...places]
    .sort((a, b) => a.document - b.document || a.start - b.start)
    .map((place) => useOf(place, documents[place.document]!, provisions))
  const variants = [...Map.groupBy(mentions, ({ quote }) => comparedWords(quote).join(' '))].map(
    ([, uses]): FormulationVariant => ({ words: uses[0]!.quote, uses }),
  )
  const name = variants.reduce((most, one) => (one.uses.length > most.uses.length ? one : most)).words
  const ids = new Set(mentions.map(({ documentId }) => documentId))
  const dates = mentions.flatMap(({ documentDate }) => documentDate ?? [])
  const from = new Set([...ids].map((id) => works.get(id) ?? id))
  return {
    id: `${kind}.${createHash('sha256').update(keyOf(mentions)).digest('hex').slice(0, 16)}`,
    kind,
    name,
    variants,
    documents: ids.size,
    ...optional('firstDate', dates[0] ?? null),
    ...optional('lastDate', dates.at(-1) ?? null),
    mentions,
    ...(ids.size > 1 && from.size === 1 ? { translation: true as const } : {}),
  }
}

/** Where it first stands: what stays the same while later documents come in. */
const keyOf = ([first]: readonly FormulationUse[]): string => `${first?.documentId} ${first?.start} ${first?.end}`

function useOf(
  { start, end }: FoundGroup['places'][number],
  { row, text }: ReadDocument,
  provisions: ProvisionPlaces,
): FormulationUse {
  const within = provisions.get(row.id)?.findLast((one) => one.span_start <= start && one.span_end >= end)
  return {
    documentId: row.id,
    source: row.source,
    documentTitle: row.title,
    ...optional('documentDate', row.date),
    language: row.language,
    ...(within ? { provisionId: provisionId(within.document_id, within.n) } : {}),
    by: within ? (JSON.parse(within.parties) as string[]) : [],
    start,
    end,
    quote: text.slice(start, end).replace(/\s+/gu, ' '),
  }
}

import { packs } from '@servanda/languages/packs'
import type { Bindingness, Due, Kind, Pillar, Quote } from '@servanda/pipeline'
import { type RawBuilder, sql } from 'kysely'
import { provisionId } from '../identity.ts'
import type { Verdict } from '../review-rows.ts'
import type { ProvisionRow } from '../rows.ts'
import type { DocumentTable, ProvisionTable } from '../store/schema.ts'

/** A provision `p` with what its row shows of its document `d`. */
export type ProvisionRecord = ProvisionTable &
  Pick<DocumentTable, 'source' | 'title' | 'date' | 'text_hash' | 'language' | 'notice'>

export const PROVISION_COLUMNS: RawBuilder<unknown> = sql`p.*, d.source, d.title, d.date, d.text_hash, d.language, d.notice`

type Parts = { readonly [Role in 'mechanisms' | 'instruments']: readonly Quote[] } & {
  readonly [Role in 'condition' | 'purpose' | 'detail' | 'effect']?: Quote
}

/** A provision as every list and page shows it. */
export function provisionRow(record: ProvisionRecord): ProvisionRow {
  return {
    id: provisionId(record.document_id, record.n),
    documentId: record.document_id,
    source: record.source,
    documentTitle: record.title,
    ...optional('documentDate', record.date),
    documentHash: record.text_hash,
    language: languageOf(record),
    ...optional('notice', record.notice),
    start: record.span_start,
    end: record.span_end,
    quote: record.quote,
    kind: record.kind as Kind,
    by: JSON.parse(record.parties) as string[],
    ...optional('bindingness', record.bindingness as Bindingness | null),
    pillar: record.pillar as Pillar,
    ...optional('due', dueOf(record)),
    ...partsOf(JSON.parse(record.parts) as Parts),
    ...(record.heading === 1 ? { heading: true as const } : {}),
    ...optional('section', record.section),
    rule: record.rule,
    version: record.version,
    ...optional('itemId', record.item_id),
    ...optional('repeats', record.repeats === null ? null : provisionId(record.document_id, record.repeats)),
    ...optional('review', record.review as Verdict | null),
  }
}

/** The language of its words: that of the rules that found it in a passage of another language, else the document's. */
function languageOf({ rule, language }: ProvisionRecord): string {
  const tag = rule.split('/', 1)[0]!
  return tag in packs && !language.toLowerCase().startsWith(tag) ? tag : language
}

/** A field where there is a value, nothing otherwise. */
export const optional = <Name extends string, Value>(name: Name, value: Value | null): { [K in Name]?: Value } =>
  (value === null ? {} : { [name]: value }) as { [K in Name]?: Value }

function dueOf({ due_kind, due_raw, due_start, due_end, due_from, due_to }: ProvisionRecord): Due | null {
  if (due_kind === null) return null
  return {
    start: due_start!,
    end: due_end!,
    raw: due_raw!,
    kind: due_kind as Due['kind'],
    ...optional('from', due_from),
    ...optional('to', due_to),
  }
}

const partsOf = ({ mechanisms, instruments, ...others }: Parts) => ({
  mechanisms: mechanisms.map(({ quote }) => quote),
  instruments: instruments.map(({ quote }) => quote),
  ...(Object.fromEntries(Object.entries(others).map(([role, { quote }]) => [role, quote])) as {
    [Role in 'condition' | 'purpose' | 'detail' | 'effect']?: string
  }),
})

import { isDeepStrictEqual } from 'node:util'
import type { Quote } from '@servanda/pipeline'
import { rowsOfDocument } from '../keep/rows-of-document.ts'
import { optional } from '../query/provision-row.ts'
import { type LosingPlace, type NameFound, type Rereading, SUGGESTED_FIELDS, type Suggestion } from '../reread-rows.ts'
import { codingOf } from '../review/coding.ts'
import { provisionSubject, suggestedOf } from '../review/overlay.ts'
import type { Verdict } from '../review-rows.ts'
import type { MentionTable, ProvisionTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { type Again, type ReadAnew, readAnew } from './reread-capture.ts'

/** What reading a captured text again would change. */
export async function rereadingOf(store: Store, captureId: string, again: Again): Promise<Rereading> {
  const anew = await readAnew(store, captureId, again)
  const kept = await suggestedBefore(store, anew)
  const now = anew.rows.provision ?? []
  const [from, to] = differing(anew.before[0]!.pipeline, anew.rows.document?.[0]?.pipeline ?? '')
  return {
    documentId: captureId,
    source: anew.source,
    language: anew.before[0]!.language,
    from,
    to,
    ...provisionsBetween(kept.provisions, now),
    names: namesBetween(kept.mentions, anew.rows.mention ?? []),
    lost: await losingPlace(store, anew, kept.provisions, now),
  }
}

/** What is suggested until now, whatever was decided of it. */
async function suggestedBefore(store: Store, { before }: ReadAnew) {
  const documents = await Promise.all(before.map(({ id }) => rowsOfDocument(store.db, id)))
  return {
    provisions: documents.flatMap(({ provision }) =>
      provision.map((row) => suggestedOf({ provision: row, parties: [], things: [] }).provision),
    ),
    mentions: documents.flatMap(({ mention }) => mention),
  }
}

/** The words of two lists of versions that are not in both. */
function differing(before: string, after: string): readonly [readonly string[], readonly string[]] {
  const [old, now] = [before.split(' '), after.split(' ')]
  return [old.filter((one) => !now.includes(one)), now.filter((one) => !old.includes(one))]
}

const placeOf = ({ span_start, span_end }: Pick<ProvisionTable, 'span_start' | 'span_end'>): string =>
  `${span_start}-${span_end}`

function provisionsBetween(before: readonly ProvisionTable[], after: readonly ProvisionTable[]) {
  const old = new Map(before.map((row) => [placeOf(row), row]))
  const now = new Map(after.map((row) => [placeOf(row), row]))
  const changed = after.flatMap((row) => {
    const was = old.get(placeOf(row))
    const fields = was ? fieldsBetween(was, row) : []
    return was && fields.length > 0 ? [{ before: suggestionOf(was), after: suggestionOf(row), fields }] : []
  })
  return {
    added: after.filter((row) => !old.has(placeOf(row))).map(suggestionOf),
    removed: before.filter((row) => !now.has(placeOf(row))).map(suggestionOf),
    changed,
  }
}

function fieldsBetween(before: ProvisionTable, after: ProvisionTable) {
  const [old, now] = [before, after].map((row) => ({ ...codingOf(row), ...(JSON.parse(row.parts) as object) }))
  return SUGGESTED_FIELDS.filter(
    (field) => !isDeepStrictEqual(old?.[field as keyof typeof old], now?.[field as keyof typeof now]),
  )
}

function suggestionOf(row: ProvisionTable): Suggestion {
  const { start, end, kind, by, bindingness, pillar, due } = codingOf(row)
  return {
    start,
    end,
    quote: row.quote,
    kind,
    by,
    ...optional('bindingness', bindingness ?? null),
    pillar,
    ...optional('due', due ?? null),
    rule: row.rule,
    version: row.version,
  }
}

function namesBetween(before: readonly MentionTable[], after: readonly MentionTable[]): Rereading['names'] {
  const keyOf = (row: MentionTable): string => `${placeOf(row)} ${row.key}`
  const [old, now] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))]
  const named = ({ span_start: start, span_end: end, quote, type, name }: MentionTable): NameFound => ({
    start,
    end,
    quote,
    type,
    name,
  })
  return {
    added: after.filter((row) => !old.has(keyOf(row))).map(named),
    removed: before.filter((row) => !now.has(keyOf(row))).map(named),
  }
}

/** Decisions that have a place now and would have none. */
async function losingPlace(
  store: Store,
  { capture }: ReadAnew,
  before: readonly ProvisionTable[],
  after: readonly ProvisionTable[],
): Promise<readonly LosingPlace[]> {
  const { text, text_hash: textHash } = capture
  const subjectOf = ({ span_start: start, span_end: end }: ProvisionTable) => provisionSubject(textHash, { start, end })
  const [placed, kept] = [new Set(before.map(subjectOf)), new Set(after.map(subjectOf))]
  const decisions = await store.db
    .selectFrom('decision')
    .selectAll()
    .where('text_hash', '=', textHash)
    .orderBy('span_start')
    .execute()
  return decisions
    .filter(({ subject }) => placed.has(subject) && !kept.has(subject))
    .map(({ span_start: start, span_end: end, verdict, who, entry }) => {
      const nearest = nearestTo({ start, end }, after)
      return {
        start,
        end,
        quote: text.slice(start, end),
        verdict: verdict as Verdict,
        by: who,
        entry,
        ...(nearest ? { nearest: suggestionOf(nearest) } : {}),
      }
    })
}

const nearestTo = ({ start, end }: Pick<Quote, 'start' | 'end'>, rows: readonly ProvisionTable[]) =>
  rows.toSorted((a, b) => away(a, start, end) - away(b, start, end))[0]

const away = ({ span_start, span_end }: ProvisionTable, start: number, end: number): number =>
  Math.abs(span_start - start) + Math.abs(span_end - end)

import { capOf, type EvidenceGrade, type Genre, GIVEN } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { newId } from '../identity.ts'
import type { Action, State } from '../log/entry.ts'
import type { AddEvidence, Assess, EnteredReport, NoteSearch } from '../status-rows.ts'
import { provision } from '../verbs/provisions.ts'
import { type Anchored, anchoredItem, isAt } from './anchors.ts'
import { dayIn, today } from './day.ts'
import { gradedOf } from './item-status.ts'
import { recordOf } from './record.ts'

/**
 * Enters what an assessor says of an item.
 *
 * @throws ServandaError `item-missing`; `assess` where reason, assessor or day are missing or the evidence does not
 *   carry the status
 */
export async function assess(context: Context, asked: Assess): Promise<EnteredReport> {
  const { status, day = today(), evidence = [] } = asked
  const assessor = given(asked.assessor, 'whose view it is: a party or a name')
  const reason = given(asked.reason, 'a reason')
  if (!GIVEN.includes(status)) throw refusal(`a status is one of ${GIVEN.join(', ')}, not ${status}`)
  const anchored = await anchoredItem(context, asked.item)
  const record = await recordOf(context.store, undefined, hashesOf(anchored))
  const rows = evidence.map((id) => {
    const row = record.evidence.find((one) => one.subject === `evidence/${id}` && isAt(one, anchored.anchors))
    if (!row) throw refusal(`${id.slice(0, 100)} is no evidence on this item; add it first`)
    return gradedOf(row)
  })
  const cap = capOf(status, rows, anchored.item.provision.by)
  if (cap) throw refusal(WHY_NOT[cap](status))
  if (status === 'no evidence' && !record.search.some((one) => isAt(one, anchored.anchors))) {
    throw refusal('"no evidence" says that somebody looked: note first where')
  }
  return enter(context, anchored, {
    kind: 'assessment',
    action: 'assess',
    reason,
    state: { assessor, status, day: dayIn(day), evidence },
  })
}

const WHY_NOT = {
  'no evidence given': (status: string) => `"${status}" needs evidence for it; without any, say "under way" or less`,
  'self-report alone': (status: string) =>
    `"${status}" cannot rest on the word of those who undertook it alone: name an output that can be checked, or another source`,
} as const

/** Enters a span of a document as evidence on an item. @throws ServandaError `item-missing`, `assess` */
export async function addEvidence(context: Context, asked: AddEvidence): Promise<EnteredReport> {
  const anchored = await anchoredItem(context, asked.item)
  const place = await placeOf(context, asked.place)
  const grade = asked.grade ?? gradeOf(place.genre)
  const sides = asked.sides ?? (grade === 'official' ? place.by : [])
  if (grade === 'official' && sides.length === 0) throw refusal('official evidence needs the party whose word it is')
  const state = {
    sourceHash: place.textHash,
    sourceStart: place.start,
    sourceEnd: place.end,
    quote: place.quote,
    bearing: asked.bearing,
    grade,
    sides: [...sides].sort(),
    ...(asked.output?.trim() ? { output: asked.output.trim() } : {}),
  }
  const reason = asked.reason?.trim()
  return enter(context, anchored, { kind: 'evidence', action: 'evidence', state, ...(reason ? { reason } : {}) })
}

/** Enters that somebody looked for evidence. @throws ServandaError `item-missing`, `assess` */
export async function noteSearch(context: Context, asked: NoteSearch): Promise<EnteredReport> {
  const anchored = await anchoredItem(context, asked.item)
  const place = given(asked.place, 'where you looked')
  const state = { place, found: asked.found?.trim() || 'nothing', day: dayIn(asked.day ?? today()) }
  return enter(context, anchored, { kind: 'search', action: 'search', state })
}

interface Entering {
  readonly kind: string
  readonly action: Action
  readonly state: State
  readonly reason?: string
}

async function enter(
  { store, by }: Context,
  { anchors }: Anchored,
  { kind, action, state, reason }: Entering,
): Promise<EnteredReport> {
  const id = newId()
  const subject = `${kind}/${id}`
  const after = { ...anchors[0], ...state }
  await store.write({ log: [{ by, action, subject, ...(reason ? { reason } : {}), after }], rows: {} })
  const { rows } = await sql<{ readonly n: number }>`select n from log_entry where subject = ${subject}`.execute(
    store.db,
  )
  return { id, entry: rows[0]!.n }
}

const hashesOf = ({ anchors }: Anchored): readonly string[] => [...new Set(anchors.map(({ textHash }) => textHash))]

/** What is quoted, by a provision's id or a document's id with a span. */
async function placeOf(context: Context, place: string) {
  const found = await provision(context, place)
  if (found) {
    const { genre } = await documentOf(context, found.documentId)
    return { textHash: found.documentHash, start: found.start, end: found.end, quote: found.quote, by: found.by, genre }
  }
  const [, documentId = '', from = '', to = ''] = /^(.+):(\d+)-(\d+)$/.exec(place) ?? []
  if (!documentId) throw refusal(`${place.slice(0, 100)} is no provision; give its id, or DOCUMENT:START-END`)
  const { text, textHash, genre } = await documentOf(context, documentId)
  const [start, end] = [Number(from), Number(to)]
  if (start >= end || end > text.length) throw refusal(`${from} to ${to} is no place in that text`)
  return { textHash, start, end, quote: text.slice(start, end), by: [], genre }
}

async function documentOf({ store: { db } }: Context, id: string) {
  const row = await db
    .selectFrom('document')
    .innerJoin('capture', 'capture.document_id', 'document.capture_id')
    .select(['capture.text', 'document.text_hash as textHash', 'document.genre'])
    .where('document.id', '=', id)
    .executeTakeFirst()
  if (!row) throw refusal(`there is no document ${id.slice(0, 100)}; "servanda list documents" shows their ids`)
  return row
}

const GRADE_OF_GENRE: Readonly<Partial<Record<Genre, EvidenceGrade>>> = {
  news: 'press',
  article: 'press',
  commentary: 'commentary',
  newsletter: 'commentary',
  comment: 'commentary',
}

const gradeOf = (genre: string | null): EvidenceGrade => GRADE_OF_GENRE[genre as Genre] ?? 'official'

function given(value: string, what: string): string {
  if (value.trim()) return value.trim()
  throw refusal(`an entry needs ${what}; give it`)
}

const refusal = (message: string): ServandaError => new ServandaError('assess', message)

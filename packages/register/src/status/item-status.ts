import {
  type Bearing,
  doDiffer,
  type EvidenceGrade,
  type Given,
  type GRADES,
  type GradedEvidence,
  isOverdue,
  shownOn,
} from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { optional, PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import type { ItemDetail, ProvisionRow } from '../rows.ts'
import type { EvidenceRow, ItemStatus, PositionRow, SearchRow } from '../status-rows.ts'
import type { AssessmentTable, EvidenceTable } from '../store/schema.ts'
import { anchoredItem, isAt } from './anchors.ts'
import { dayIn, today } from './day.ts'
import { type OnRecord, recordOf } from './record.ts'

const MOST_SUGGESTED = 10

/**
 * What is on record about an item, on a day: today, or as it was known at the end of a past one.
 *
 * @throws ServandaError `item-missing`, `assess` where the day is none
 */
export async function itemStatus(context: Context, id: string, asOf?: string): Promise<ItemStatus> {
  const on = asOf === undefined ? today() : dayIn(asOf)
  const { item, anchors } = await anchoredItem(context, id)
  const all = await recordOf(
    context.store,
    asOf,
    asOf ? undefined : [...new Set(anchors.map(({ textHash }) => textHash))],
  )
  const record = {
    assessment: all.assessment.filter((row) => isAt(row, anchors)),
    evidence: all.evidence.filter((row) => isAt(row, anchors)),
    search: all.search.filter((row) => isAt(row, anchors)),
  }
  const evidence = (await Promise.all(record.evidence.map((row) => evidenceRow(context, row)))).filter((row) => !!row)
  const against = evidence
    .filter(({ bearing }) => bearing === 'against')
    .sort((a, b) => BEST.indexOf(a.grade) - BEST.indexOf(b.grade))[0]
  const history = positionsOf(record, item.provision.by, on)
  return {
    itemId: id,
    on,
    by: item.provision.by,
    ...standingOf(item, record, on),
    evidence,
    ...(against ? { against } : {}),
    searches: record.search.map(
      (row): SearchRow => ({ ...enteredOf(row), place: row.place, found: row.found, day: row.day }),
    ),
    history: history.toReversed(),
    suggested: await suggestedEvidence(context, item, record.evidence),
  }
}

/** Sources against, the least partial first. */
const BEST: readonly EvidenceGrade[] = [
  'third party',
  'official',
  'press',
  'commentary',
] satisfies (typeof GRADES)[number][]

/** What the summary of an item is made of. */
export function standingOf(item: Pick<ItemDetail, 'provision'>, record: OnRecord, on: string) {
  const { by, due } = item.provision
  const positions = lastWords(positionsOf(record, by, on))
  const overdueFor = positions.length > 0 ? positions.map(({ status }) => status) : (['unknown'] as const)
  return {
    ...optional('due', due?.to ?? null),
    overdue: overdueFor.some((status) => isOverdue(on, due?.to, status)),
    positions,
    differ: doDiffer(positions),
    ...(positions.length > 0
      ? {}
      : { status: record.search.length > 0 ? ('no evidence' as const) : ('unknown' as const) }),
  }
}

function positionsOf({ assessment, evidence }: OnRecord, by: readonly string[], on: string): readonly PositionRow[] {
  const known = new Map(evidence.map((row) => [row.subject.slice('evidence/'.length), gradedOf(row)]))
  return [...assessment]
    .sort((a, b) => (a.day === b.day ? a.entry - b.entry : a.day < b.day ? -1 : 1))
    .map((row) => positionRow(row, known, by, on))
}

function positionRow(
  row: AssessmentTable,
  known: ReadonlyMap<string, GradedEvidence>,
  by: readonly string[],
  on: string,
): PositionRow {
  const ids = (JSON.parse(row.evidence) as string[]).filter((id) => known.has(id))
  const said = { status: row.status as Given, day: row.day, evidence: ids.map((id) => known.get(id)!) }
  return {
    ...enteredOf(row),
    assessor: row.assessor,
    day: row.day,
    ...shownOn(on, said, by),
    evidence: ids,
  }
}

function lastWords(positions: readonly PositionRow[]): readonly PositionRow[] {
  const last = new Map(positions.map((position) => [position.assessor, position]))
  return [...last.values()].sort((a, b) => (a.assessor < b.assessor ? -1 : 1))
}

export const gradedOf = (row: EvidenceTable): GradedEvidence => ({
  bearing: row.bearing as Bearing,
  grade: row.grade as EvidenceGrade,
  sides: JSON.parse(row.sides) as string[],
  ...optional('output', row.output),
})

const enteredOf = (row: Pick<AssessmentTable, 'subject' | 'who' | 'at' | 'entry' | 'reason'>) => ({
  id: row.subject.slice(row.subject.indexOf('/') + 1),
  by: row.who,
  at: row.at,
  entry: row.entry,
  ...optional('reason', row.reason),
})

async function evidenceRow({ store: { db } }: Context, row: EvidenceTable): Promise<EvidenceRow | undefined> {
  const document = await db
    .selectFrom('document')
    .select(['id', 'title', 'date', 'source', 'span_start', 'span_end'])
    .where('text_hash', '=', row.source_hash)
    .orderBy('place')
    .execute()
  const within = document.findLast(
    ({ span_start, span_end }) =>
      span_start === null || (span_start <= row.source_start && span_end! >= row.source_end),
  )
  if (!within) return undefined
  return {
    ...enteredOf(row),
    documentId: within.id,
    documentTitle: within.title,
    ...optional('documentDate', within.date),
    source: within.source,
    start: row.source_start,
    end: row.source_end,
    quote: row.quote,
    ...gradedOf(row),
  }
}

/** Facts and judgements of later documents that name a body, text or project that the item names. */
async function suggestedEvidence(
  { store: { db } }: Context,
  { trace }: ItemDetail,
  known: readonly EvidenceTable[],
): Promise<readonly ProvisionRow[]> {
  const first = trace[0]!.provision
  const places = trace.map(({ provision: { documentId, id } }) => sql`(${documentId}, ${Number(id.split('.').at(-1))})`)
  const { rows } = await sql<ProvisionRecord>`
    select distinct ${PROVISION_COLUMNS} from provision p
    join document d on d.id = p.document_id
    join provision_thing t on t.document_id = p.document_id and t.n = p.n
    where p.kind in ('fact', 'assessment') and p.counts = 1 and t.type in ('mechanism', 'instrument', 'project')
      and t.thing_id in (select x.thing_id from provision_thing x
        where (x.document_id, x.n) in (values ${sql.join(places)}) and x.type in ('mechanism', 'instrument', 'project'))
      and coalesce(d.date, '') > ${first.documentDate ?? ''}
    order by d.place, p.n limit ${MOST_SUGGESTED}`.execute(db)
  const isKnown = ({ documentHash, start }: ProvisionRow): boolean =>
    known.some((one) => one.source_hash === documentHash && one.source_start === start)
  return rows.map(provisionRow).filter((row) => !isKnown(row))
}

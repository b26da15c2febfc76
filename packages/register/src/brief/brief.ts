import { ADOPTED } from '@servanda/pipeline'
import type { Brief, BriefPart } from '../brief-rows.ts'
import type { Context } from '../context.ts'
import { deadlinesOn } from '../deadlines/deadlines-on.ts'
import type { Gap, GapRow } from '../gap-rows.ts'
import { gaps } from '../gaps/gaps.ts'
import { documentRow } from '../query/document-row.ts'
import type { DocumentRow, ProvisionRow } from '../rows.ts'
import { dayIn, today } from '../status/day.ts'
import type { Store } from '../store/store.ts'
import type { BriefQuery } from '../verbs.ts'
import { freshPromises, shiftedPromises } from './changes.ts'

/** Most rows that a part of a brief shows, and of each gap. */
const MOST = 100
const MOST_OF_A_GAP = 25

const SILENT: readonly Gap[] = ['silent', 'vague', 'renewed', 'not found']

/**
 * A brief on the promises that a query asks for: due, overdue, new, stronger, weaker, silent.
 *
 * @throws ServandaError `assess` where a day is none
 */
export async function brief(context: Context, { asOf, since: from, ...query }: BriefQuery = {}): Promise<Brief> {
  const { store } = context
  const on = asOf === undefined ? today() : dayIn(asOf)
  const since = from === undefined ? await lastJointText(store, on) : dayIn(from)
  const deadlines = await deadlinesOn(context, query, on)
  const range = { since, on }
  const parts = {
    due: partOf(deadlines.filter(({ provision }) => provision.due!.to! >= on)),
    overdue: partOf(deadlines.filter(({ overdue }) => overdue).toReversed()),
    fresh: partOf(await freshPromises(store, query, range)),
    stronger: partOf(await shiftedPromises(store, query, range, 'stronger')),
    weaker: partOf(await shiftedPromises(store, query, range, 'weaker')),
    silent: await silence(context, query, on),
  }
  return { on, since, asked: askedIn(query), ...parts, documents: await documentsOf(store, shownIn(parts)) }
}

const partOf = <Row>(rows: readonly Row[]): BriefPart<Row> => ({ rows: rows.slice(0, MOST), total: rows.length })

/** The day of the latest joint text, else of the latest document; the day itself where there is none. */
async function lastJointText({ db }: Store, on: string): Promise<string> {
  const dated = db.selectFrom('document').select('date').where('date', '<=', on).orderBy('date', 'desc')
  const joint = await dated.where('genre', 'in', ADOPTED).executeTakeFirst()
  return joint?.date ?? (await dated.executeTakeFirst())?.date ?? on
}

/** Of each gap the first few, so that one that is frequent hides no other. */
async function silence(context: Context, query: BriefQuery, on: string): Promise<BriefPart<GapRow>> {
  const { rows, total } = await gaps(context, { ...query, gap: SILENT, asOf: on, limit: 'all' })
  const few = SILENT.flatMap((gap) => rows.filter((row) => row.gap === gap).slice(0, MOST_OF_A_GAP))
  return { rows: few, total }
}

const askedIn = (query: object): Brief['asked'] =>
  Object.fromEntries(Object.entries(query).map(([name, values]) => [name, [values].flat().map(String)]))

function shownIn({
  due,
  overdue,
  fresh,
  stronger,
  weaker,
  silent,
}: Omit<Brief, 'on' | 'since' | 'asked' | 'documents'>) {
  const provisions: readonly ProvisionRow[] = [
    ...[...due.rows, ...overdue.rows].map(({ provision }) => provision),
    ...fresh.rows,
    ...[...stronger.rows, ...weaker.rows].flatMap(({ a, b }) => [a, b]),
    ...silent.rows.flatMap(({ provision, evidence }) => [provision, ...evidence]),
  ]
  const absent = silent.rows.flatMap(({ absentFrom }) => absentFrom.map(({ id }) => id))
  return [...new Set([...provisions.map(({ documentId }) => documentId), ...absent])]
}

async function documentsOf({ db }: Store, ids: readonly string[]): Promise<readonly DocumentRow[]> {
  if (ids.length === 0) return []
  const rows = await db.selectFrom('document').selectAll().where('id', 'in', ids).orderBy('place').execute()
  return rows.map(documentRow)
}

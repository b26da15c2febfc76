import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { provisionId } from '../identity.ts'
import { TOLD } from '../link/told.ts'
import type { Occasion, Voice, VoiceRow, Voices } from '../occasion-rows.ts'
import { VOICES } from '../occasion-rows.ts'
import { PROVISION_COLUMNS, type ProvisionRecord, provisionRow } from '../query/provision-row.ts'
import { pageOf } from '../query/slice.ts'
import type { LinkRow, Page, ProvisionRow } from '../rows.ts'
import type { LinkTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { PageQuery, VoiceQuery } from '../verbs.ts'
import { occasionOf, occasionsIn } from './occasions.ts'

export const occasions = async ({ store }: Context, query: PageQuery = {}): Promise<Page<Occasion>> =>
  pageOf(await occasionsIn(store), query)

/** What each account of an occasion says, side by side, in the order of the first that says it. */
export async function voices({ store }: Context, id: string, query: VoiceQuery = {}): Promise<Voices | undefined> {
  const occasion = await occasionOf(store, id)
  if (!occasion) return undefined
  const ids = occasion.documents.map((document) => document.id)
  const provisions = await provisionsOf(store, ids)
  const rows = groupsOf(provisions, await linksAmong(store, ids)).map((group) => voiceRow(group, ids))
  return {
    occasion,
    rows: rows.filter((row) => isAsked(row, query)),
    counts: Object.fromEntries(
      VOICES.map((voice) => [voice, rows.filter((row) => row.voice === voice).length]),
    ) as Voices['counts'],
  }
}

type Between = Pick<LinkRow, 'reasons' | 'score'> & { readonly earlier: string; readonly later: string }

async function provisionsOf({ db }: Store, ids: readonly string[]): Promise<readonly ProvisionRow[]> {
  const { rows } = await sql<ProvisionRecord>`
    select ${PROVISION_COLUMNS} from provision p join document d on d.id = p.document_id
    where p.document_id in (${sql.join(ids)}) and p.counts = 1 order by d.place, p.n`.execute(db)
  return rows.map(provisionRow)
}

/** Links between the accounts, the surest first. */
async function linksAmong({ db }: Store, ids: readonly string[]): Promise<readonly Between[]> {
  const list = sql`(${sql.join(ids)})`
  const { rows } = await sql<LinkTable>`
    select * from link where document_id in ${list} and earlier_id in ${list} and document_id <> earlier_id
      and score >= ${TOLD} order by score desc, document_id, n, earlier_id, earlier_n`.execute(db)
  return rows.map((row) => ({
    earlier: provisionId(row.earlier_id, row.earlier_n),
    later: provisionId(row.document_id, row.n),
    reasons: JSON.parse(row.reasons) as LinkRow['reasons'],
    score: row.score,
  }))
}

interface Group {
  readonly told: readonly ProvisionRow[]
  readonly links: readonly Between[]
}

/** Provisions that links tie together, the surest first, and never two of one account. */
function groupsOf(provisions: readonly ProvisionRow[], links: readonly Between[]): readonly Group[] {
  const groupOf = new Map(provisions.map((row): [string, Group] => [row.id, { told: [row], links: [] }]))
  for (const link of links) {
    const [a, b] = [groupOf.get(link.earlier), groupOf.get(link.later)]
    if (!a || !b || a === b || a.told.some((one) => b.told.some((two) => one.documentId === two.documentId))) continue
    const joined = { told: [...a.told, ...b.told], links: [...a.links, ...b.links, link] }
    for (const { id } of joined.told) groupOf.set(id, joined)
  }
  return [...new Set(provisions.map(({ id }) => groupOf.get(id)!))]
}

function voiceRow({ told, links }: Group, documents: readonly string[]): VoiceRow {
  const differences = links.flatMap(({ earlier, later, reasons }) =>
    reasons.flatMap((reason) => (reason.of === 'words' ? [] : [{ ...reason, between: [earlier, later] as const }])),
  )
  return {
    voice: told.length === 1 ? 'alone' : differences.length > 0 ? 'different' : 'alike',
    told: told.toSorted((a, b) => documents.indexOf(a.documentId) - documents.indexOf(b.documentId)),
    absentFrom: documents.filter((id) => !told.some(({ documentId }) => documentId === id)),
    differences,
  }
}

function isAsked({ voice, told }: VoiceRow, query: VoiceQuery): boolean {
  const holds = (asked: readonly string[] = [], values: readonly string[]): boolean =>
    asked.length === 0 || values.some((value) => asked.includes(value))
  return (
    holds(query.voice, [voice] satisfies readonly Voice[]) &&
    holds(
      query.kind,
      told.map(({ kind }) => kind),
    ) &&
    holds(
      query.pillar,
      told.map(({ pillar }) => pillar),
    )
  )
}

import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import { documentRow } from '../query/document-row.ts'
import { optional } from '../query/provision-row.ts'
import type { DocumentRow, Page } from '../rows.ts'
import type { Store } from '../store/store.ts'
import type { Register, WorkQuery } from '../verbs.ts'
import { inOrder } from '../works/propose.ts'
import { allLinks, decisionOf, groups, together } from '../works/tied.ts'
import type { Work, WorkDecision, WorkLink } from '../works-rows.ts'

const PREFIX = 'work.'
const FEW = 50

/** Works of more than one document, in the order of their first documents. */
export async function works({ store }: Context, query: WorkQuery = {}): Promise<Page<Work>> {
  const { cursor = '', limit = FEW, document } = query
  const all = document === undefined ? await allWorks(store) : await worksOf(store, document)
  const behind = all.filter(({ id }) => id > cursor)
  const rows = limit === 'all' ? behind : behind.slice(0, limit)
  const next = rows.length < behind.length ? { next: rows.at(-1)!.id } : {}
  return { rows, total: all.length, ...next }
}

/** A work by its id, or by the id of one of its documents. */
export async function work({ store }: Context, id: string): Promise<Work | undefined> {
  const all = await allWorks(store)
  return all.find((one) => one.id === id || one.documents.some((document) => document.id === id))
}

/**
 * Says that two documents carry one text, or that they do not.
 *
 * @throws ServandaError `work-document` where one of them is not in the register.
 */
export async function decideWork(
  { store, by }: Context,
  { document, other, verdict, reason }: Parameters<Register['decideWork']>[0],
): Promise<WorkDecision> {
  const ids = await Promise.all([document, other].map((id) => idOf(store, id)))
  const [first, second] = inOrder(ids[0]!, ids[1]!)
  if (first === second) throw new ServandaError('work-document', 'a document is one text with itself; give two of them')
  const subject = `work/${first}~${second}`
  const before = await store.db
    .selectFrom('work_decision')
    .selectAll()
    .where('subject', '=', subject)
    .executeTakeFirst()
  const state = (of: string) => ({ document: first, other: second, verdict: of })
  await store.write({
    rows: {},
    log: [
      {
        by,
        action: 'decide',
        subject,
        ...(reason?.trim() ? { reason: reason.trim() } : {}),
        ...(before ? { before: state(before.verdict) } : {}),
        after: state(verdict),
      },
    ],
  })
  const kept = await store.db.selectFrom('work_decision').selectAll().where('subject', '=', subject).executeTakeFirst()
  return decisionOf(kept!)
}

async function idOf({ db }: Store, id: string): Promise<string> {
  const found = await db
    .selectFrom('document')
    .select('id')
    .where((eb) => eb.or([eb('id', '=', id), eb('source', '=', id)]))
    .orderBy('id', 'desc')
    .executeTakeFirst()
  if (found) return found.id
  throw new ServandaError('work-document', `there is no document ${id}; "servanda list documents" shows them`)
}

/** The work of one document; most are alone. */
async function worksOf(store: Store, document: string): Promise<readonly Work[]> {
  const id = await idOf(store, document)
  const { rows } = await sql<{ readonly one: number }>`
    select 1 as one where exists (select 1 from work_pair where document_id = ${id} or other_id = ${id})
      or exists (select 1 from work_decision where document_id = ${id} or other_id = ${id})`.execute(store.db)
  if (rows.length === 0) return []
  return (await allWorks(store)).filter(({ documents }) => documents.some((one) => one.id === id))
}

async function allWorks({ db }: Store): Promise<readonly Work[]> {
  const links = await allLinks({ db })
  const ids = [...new Set(links.flatMap(({ document, other }) => [document, other]))]
  if (ids.length === 0) return []
  const rows = await db.selectFrom('document').selectAll().where('id', 'in', ids).orderBy('place').execute()
  const documents = new Map(rows.map((row) => [row.id, documentRow(row)]))
  return [...groups(together(links))]
    .map((members) =>
      workOf(
        members.flatMap((id) => documents.get(id) ?? []),
        links,
      ),
    )
    .filter((one) => one.documents.length > 1)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

function workOf(members: readonly DocumentRow[], links: readonly WorkLink[]): Work {
  const documents = members.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const ids = new Set(documents.map(({ id }) => id))
  const inside = links.filter(({ document, other }) => ids.has(document) && ids.has(other))
  const confirmed = groups(inside.filter(({ decision }) => decision?.verdict === 'same'))
  const [first] = documents
  return {
    id: `${PREFIX}${first?.id}`,
    title: first?.title ?? '',
    ...optional('date', first?.date ?? null),
    languages: [...new Set(documents.map(({ language }) => language))].sort(),
    confirmed: confirmed.some((group) => group.length === documents.length),
    documents,
    links: inside,
  }
}

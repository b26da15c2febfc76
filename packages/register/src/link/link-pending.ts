import type { Prepared } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { WordingTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { decisionsOn } from './decisions.ts'
import { preparedOf, type Registered } from './document-wording.ts'
import { joinItems } from './join-items.ts'
import { layDecisions, linkedByPeople } from './lay-decisions.ts'
import { type LinkedDocument, rowsAcross, rowsWithin } from './link-rows.ts'
import { meet } from './meet.ts'
import { packTerms } from './packed-terms.ts'
import { linkingVersion, pendingIn } from './pending.ts'
import { placeOf } from './place.ts'
import { settleItems } from './settle-items.ts'

interface Linking {
  /** These documents alone. */
  readonly ids?: readonly string[]
  /** Stops between two documents. */
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((progress: { readonly done: number; readonly total: number }) => void) | undefined
}

/** Links every document that is not linked yet with all those that are; what is stopped goes on when it is next asked for. */
export async function linkPending(store: Store, { ids, signal, onProgress }: Linking = {}): Promise<number> {
  const all = await pendingIn(store)
  const pending = ids ? all.filter(({ id }) => ids.includes(id)) : all
  let done = 0
  for (const document of pending) {
    if (signal?.aborted) return done
    while (!(await linkOne(store, document))) {}
    done++
    onProgress?.({ done, total: pending.length })
  }
  await settleItems(store)
  return done
}

/** Links one document with those that are linked; false where others were linked meanwhile. */
async function linkOne(store: Store, document: LinkedDocument): Promise<boolean> {
  const { id, date } = document
  const seen = await linkedCount(store, id)
  const prepared = await preparedOf(store, id)
  const decisions = await decisionsOn(store, document.text_hash)
  const { within, across } = linkedByPeople(prepared, decisions)
  const pairs = [...(await meet(store, prepared, date)), ...across]
  const found = [...rowsWithin(prepared, within), ...(await rowsAcross(store, document, pairs))]
  const links = layDecisions(found, decisions)
  const changed = sql`select 1 where (select count(*) from linked where document_id <> ${id}) <> ${seen}`
  const conflict = await store.write({
    unless: { compile: () => changed.compile(store.db) },
    unlinked: [id],
    rows: {
      linked: [{ document_id: id, version: linkingVersion() }],
      wording: prepared.map((one) => wordingRow(one, date)),
      link: links,
    },
    items: await joinItems(
      store,
      prepared.map(({ provision }) => provision),
      links,
      decisions,
    ),
  })
  return conflict.length === 0
}

async function linkedCount({ db }: Store, id: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from linked where document_id <> ${id}`.execute(db)
  return rows[0]!.count
}

const wordingRow = ({ provision, terms }: Prepared<Registered>, date: string | null): WordingTable => ({
  document_id: provision.documentId,
  n: provision.n,
  place: placeOf(provision, date),
  kind: provision.kind,
  pillar: provision.pillar,
  parties: JSON.stringify(provision.by),
  terms: packTerms(terms),
})

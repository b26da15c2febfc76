import canonicalize from 'canonicalize'
import { sha256 } from '../identity.ts'
import type { LogEntryTable } from '../store/schema.ts'

export const ACTIONS = [
  'init',
  'add',
  'read',
  'refuse',
  'decide',
  'assess',
  'evidence',
  'search',
  'code',
  'undo',
] as const
export type Action = (typeof ACTIONS)[number]

/** A state as JSON, under the names that the log's export shows. */
export type State = Readonly<Record<string, unknown>>

/** What is to be entered, before it has its place in the log. */
export interface EntryDraft {
  readonly by: string
  readonly action: Action
  /** What it is about: `document/ID`, `provision/HASH/START-END`, `assessment/ID`, ... */
  readonly subject: string
  readonly reason?: string
  /** The subject's state until now, and from now on; absent where there is none. */
  readonly before?: State | undefined
  readonly after?: State | undefined
  /** Number of the entry that it takes back. */
  readonly undoes?: number
  /** The entry that it was in another register that grew from the same beginning. */
  readonly origin?: Entry
}

/** An entry of the log. Each holds the hash of the one before, so that none can be changed, added or taken out between. */
export interface Entry extends EntryDraft {
  /** From 1, without a gap. */
  readonly n: number
  /** ISO 8601, UTC; never before the entry before. */
  readonly at: string
  /** What the clock said, where it said earlier than the entry before. */
  readonly clock?: string
  /** Hash of the entry before; 64 zeros in the first. */
  readonly previous: string
  /** SHA-256 in hex of the entry without this field, as canonical JSON (RFC 8785). */
  readonly hash: string
}

/** An entry as it is shown. */
export interface LogRow extends Omit<Entry, 'origin'> {
  /** The entry that it was in another register that grew from the same beginning, all of it. */
  readonly origin?: State
  /** Place, reason, before and after are not shown: they are of a coding that other coders may not see yet. */
  readonly withheld?: true
}

/** The end of the log, which the next entry follows. */
export type Head = Pick<Entry, 'n' | 'at' | 'hash'>

export const EMPTY: Head = { n: 0, at: '', hash: '0'.repeat(64) }

export const canonical = (value: unknown): string => canonicalize(value)!

/** The hash that an entry must carry. */
export function hashOf({ hash: _, ...content }: Omit<Entry, 'hash'> & { readonly hash?: string }): string {
  return sha256(canonical(content))
}

/** Puts entries behind the head of the log, in their order. A clock that has gone back dates none before the others. */
export function sealed(drafts: readonly EntryDraft[], head: Head, now: string): readonly Entry[] {
  const entries: Entry[] = []
  for (const draft of drafts) {
    const last = entries.at(-1) ?? head
    const late = now < last.at
    const { before, after, ...facts } = draft
    const content = {
      ...facts,
      ...(before ? { before } : {}),
      ...(after ? { after } : {}),
      n: last.n + 1,
      at: late ? last.at : now,
      ...(late ? { clock: now } : {}),
      previous: last.hash,
    }
    entries.push({ ...content, hash: hashOf(content) })
  }
  return entries
}

export const entryRow = (entry: Entry): LogEntryTable => ({
  n: entry.n,
  at: entry.at,
  clock: entry.clock ?? null,
  who: entry.by,
  action: entry.action,
  subject: entry.subject,
  reason: entry.reason ?? null,
  state_before: entry.before ? canonical(entry.before) : null,
  state_after: entry.after ? canonical(entry.after) : null,
  undoes: entry.undoes ?? null,
  origin: entry.origin ? canonical(entry.origin) : null,
  previous: entry.previous,
  hash: entry.hash,
})

export const entryOf = (row: LogEntryTable): Entry => ({
  n: row.n,
  at: row.at,
  ...(row.clock === null ? {} : { clock: row.clock }),
  by: row.who,
  action: row.action as Action,
  subject: row.subject,
  ...(row.reason === null ? {} : { reason: row.reason }),
  ...(row.state_before === null ? {} : { before: stateOf(row.state_before) }),
  ...(row.state_after === null ? {} : { after: stateOf(row.state_after) }),
  ...(row.undoes === null ? {} : { undoes: row.undoes }),
  ...(row.origin ? { origin: stateOf(row.origin) as unknown as Entry } : {}),
  previous: row.previous,
  hash: row.hash,
})

/** A state that somebody has broken is kept as it is: its hash shows it. */
function stateOf(json: string): State {
  try {
    return JSON.parse(json) as State
  } catch {
    return { unreadable: json }
  }
}

import type { Kysely } from 'kysely'
import type { Entry, LogRow } from '../log/entry.ts'
import type { Tables } from '../store/schema.ts'

/** Subjects that say what somebody coded, or what was decided between coders, and how many of their parts do not. */
const OPEN_PARTS: Readonly<Record<string, number>> = { coding: 3, adjudication: 2 }

/** Hashes of the texts whose coders are still blind to each other: somebody has begun and not finished. */
export async function blindTexts(db: Kysely<Tables>): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom('coder').select('text_hash').distinct().where('finished', '=', 'no').execute()
  return new Set(rows.map(({ text_hash }) => text_hash))
}

/** A subject without the place that was coded, where its text is still blind. */
export function openSubject(subject: string, blind: ReadonlySet<string>): string {
  const parts = subject.split('/')
  const open = OPEN_PARTS[parts[0]!]
  return open !== undefined && blind.has(parts[1] ?? '') ? parts.slice(0, open).join('/') : subject
}

/** An entry as everybody may see it: of a coding that is still blind, that it was made, by whom, and its hash. */
export function openEntry(entry: Entry, blind: ReadonlySet<string>): LogRow {
  const subject = openSubject(entry.subject, blind)
  if (subject === entry.subject) return shown(entry)
  const { before: _before, after: _after, reason: _reason, origin: _origin, ...rest } = entry
  return { ...rest, subject, withheld: true }
}

/** What it was elsewhere is shown as it is, whatever that program wrote. */
function shown({ origin, ...entry }: Entry): LogRow {
  return origin ? { ...entry, origin: { ...origin } } : entry
}

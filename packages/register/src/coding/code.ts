import { CODEBOOK_VERSION } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Code, CodeReport, CodingUnit } from '../coding-rows.ts'
import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import type { EntryDraft, State } from '../log/entry.ts'
import { canonical } from '../log/entry.ts'
import { edited } from '../review/coding.ts'
import { statesOf } from '../review/states.ts'
import { type CodedText, codingRefusal, givenText } from './coded-text.ts'
import { type ReadCodings, readCodings } from './read-codings.ts'

const MOST_TRIES = 5

/**
 * Enters what a coder makes of a document, all of it in one transaction.
 *
 * @throws ServandaError `coding` where coder or document are missing or the coder has finished, `edits` where a unit is
 *   not of the codebook or not in the text, `register-busy` where others code at the same moment, again and again
 */
export async function code(context: Context, asked: Code): Promise<CodeReport> {
  for (let tries = MOST_TRIES; tries > 0; tries--) {
    const report = await codeOnce(context, asked)
    if (report) return report
  }
  throw new ServandaError('register-busy', 'others are coding at the same moment; try again')
}

async function codeOnce({ store, by }: Context, asked: Code): Promise<CodeReport | undefined> {
  const text = await givenText(store.db, asked.document)
  const read = asked.file === undefined ? undefined : fileOf(asked.file, text)
  const coder = (asked.coder ?? read?.coder ?? '').trim()
  if (!coder) throw codingRefusal('a coding needs its coder; give a name')
  const known = await knownSubjects(store.db, text.hash, coder)
  const after = wanted({ ...asked, ...read }, text, { coder, gone: read ? known : [] })
  const { states, seen } = await statesOf(store, [...after.keys()])
  const standing = states.get(coderSubject(text.hash, coder))
  if (standing?.finished === 'yes') {
    throw codingRefusal(`${coder} has finished this document; undo that entry of the log to open it again`)
  }
  const drafts = [...after].flatMap(([subject, state]): readonly EntryDraft[] => {
    const before = states.get(subject)
    const isSame = canonical(before ?? null) === canonical(state ?? null)
    return isSame ? [] : [{ by, action: 'code', subject, before, after: state }]
  })
  const units = drafts.filter(({ subject }) => subject.startsWith('coding/'))
  const summary = {
    documentId: text.documentId,
    coded: units.filter((draft) => draft.after).length,
    removed: units.filter((draft) => !draft.after).length,
    finished: asked.finish ?? false,
  }
  if (drafts.length === 0) return summary
  const conflict = await store.write({
    unless: store.db
      .selectFrom('log_entry')
      .select('n')
      .where('n', '>', seen)
      .where('action', 'in', ['code', 'undo', 'read'])
      .limit(1),
    log: drafts,
    rows: {},
  })
  if (conflict.length > 0) return undefined
  const { rows } = await sql<{ readonly n: number }>`
    select max(n) as n from log_entry where subject = ${drafts[0]!.subject}`.execute(store.db)
  return { ...summary, first: rows[0]!.n, last: rows[0]!.n + drafts.length - 1 }
}

/** The state that each subject is to have: units, those that go, and how far the coder is, in this order. */
function wanted(
  { units = [], removed = [], finish = false, codebook = CODEBOOK_VERSION }: Code,
  { hash, text }: CodedText,
  { coder, gone }: { readonly coder: string; readonly gone: readonly string[] },
): ReadonlyMap<string, State | undefined> {
  const subjectOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `coding/${hash}/${encodeURIComponent(coder)}/${start}-${end}`
  const after = new Map<string, State | undefined>()
  for (const subject of [...gone, ...removed.map(subjectOf)]) after.set(subject, undefined)
  for (const unit of units) {
    const { start, end, ...coded } = checkedUnit(unit, text)
    after.set(subjectOf(unit), { textHash: hash, start, end, coder, coded })
  }
  const finished = finish ? 'yes' : 'no'
  after.set(coderSubject(hash, coder), { textHash: hash, start: 0, end: text.length, coder, codebook, finished })
  return after
}

const coderSubject = (hash: string, coder: string): string => `coder/${hash}/${encodeURIComponent(coder)}`

/** @throws ServandaError `coding` where the file is of another text */
function fileOf(file: string, { text, hash }: CodedText): ReadCodings {
  const read = readCodings(file, text)
  if (read.hash === undefined || read.hash === hash) return read
  throw codingRefusal('these codings were made on another text; import them into the document that they are of')
}

/** @throws ServandaError `edits` */
export function checkedUnit(unit: CodingUnit, text: string): CodingUnit {
  const { mechanisms = [], instruments = [], heading, note, ...coding } = unit
  return {
    ...edited(coding, {}, text),
    ...(mechanisms.length > 0 ? { mechanisms } : {}),
    ...(instruments.length > 0 ? { instruments } : {}),
    ...(heading ? { heading } : {}),
    ...(note?.trim() ? { note: note.trim() } : {}),
  }
}

async function knownSubjects(db: Context['store']['db'], hash: string, coder: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('coding')
    .select('subject')
    .where('text_hash', '=', hash)
    .where('coder', '=', coder)
    .orderBy('span_start')
    .execute()
  return rows.map(({ subject }) => subject)
}

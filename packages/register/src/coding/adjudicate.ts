import type { Adjudicate } from '../coding-rows.ts'
import type { Context } from '../context.ts'
import { lastEntry } from '../log/read-log.ts'
import type { EnteredReport } from '../status-rows.ts'
import { codersOf, isBlind, unitOf } from './beside.ts'
import { checkedUnit } from './code.ts'
import { codingRefusal, givenText } from './coded-text.ts'
import { codingRows } from './codings.ts'

/**
 * Says what holds at a place on which coders differ; they see it with its reason, and what each had coded stays.
 *
 * @throws ServandaError `coding` where the document is still blind, the reason is missing or the coder coded nothing
 *   there; `edits` where a unit is not of the codebook
 */
export async function adjudicate({ store, by }: Context, asked: Adjudicate): Promise<EnteredReport> {
  const { start, end, coder } = asked
  const { hash, text } = await givenText(store.db, asked.document)
  const reason = asked.reason.trim()
  if (!reason) throw codingRefusal('what is decided between coders needs a reason; give one')
  const rows = await codingRows(store.db, hash)
  const coders = codersOf(rows)
  if (coders.length === 0 || isBlind(coders)) {
    throw codingRefusal('not all who code this document have finished; decide between them when they have')
  }
  const own = rows.coding.find((row) => row.coder === coder && overlaps(row, asked))
  if (coder !== undefined && !own) throw codingRefusal(`${coder} coded nothing at ${start}-${end}`)
  const unit = own ? unitOf(own) : asked.unit
  const coded = unit && checkedUnit(unit, text)
  const subject = `adjudication/${hash}/${start}-${end}`
  const before = (await lastEntry(store, subject))?.after
  const after = { textHash: hash, start, end, ...(coded ? { coded: withSpan(coded, asked) } : {}) }
  await store.write({ log: [{ by, action: 'code', subject, reason, before, after }], rows: {} })
  const entry = await lastEntry(store, subject)
  return { id: `${start}-${end}`, entry: entry!.n }
}

const overlaps = (row: { readonly span_start: number; readonly span_end: number }, at: Adjudicate): boolean =>
  row.span_start < at.end && row.span_end > at.start

/** The span is kept where it is not that of the place. */
function withSpan<Unit extends { readonly start: number; readonly end: number }>(unit: Unit, at: Adjudicate) {
  const { start, end, ...rest } = unit
  return start === at.start && end === at.end ? rest : unit
}

import type { Bindingness, Due, Kind, Pillar } from '@servanda/pipeline'
import { BINDINGNESS, DUE_KINDS, KINDS, PILLARS } from '@servanda/pipeline'
import { ServandaError } from '../errors.ts'
import { optional } from '../query/provision-row.ts'
import type { Coding, Edits } from '../review-rows.ts'
import type { ProvisionTable } from '../store/schema.ts'

/** What is decided of a provision, as its row has it. */
export function codingOf(row: ProvisionTable): Coding {
  return {
    start: row.span_start,
    end: row.span_end,
    kind: row.kind as Kind,
    by: JSON.parse(row.parties) as string[],
    ...optional('bindingness', row.bindingness as Bindingness | null),
    pillar: row.pillar as Pillar,
    ...optional('due', dueIn(row)),
  }
}

function dueIn(row: ProvisionTable): Due | null {
  if (row.due_kind === null) return null
  return {
    kind: row.due_kind as Due['kind'],
    start: row.due_start!,
    end: row.due_end!,
    raw: row.due_raw!,
    ...optional('from', row.due_from),
    ...optional('to', row.due_to),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** @throws ServandaError `edits` where a field is not one of the codebook, or a span is not in the text. */
export function edited(coding: Coding, edits: Edits, text: string): Coding {
  const { bindingness, due, ...others } = { ...coding, ...edits }
  const kind = oneOf('kind', others.kind, KINDS)
  const degree = kind === 'commitment' && bindingness !== 'none' ? (bindingness ?? null) : null
  if (degree !== null) oneOf('bindingness', degree, BINDINGNESS)
  if (kind === 'commitment' && degree === null) {
    throw refusal(`a commitment needs a bindingness: give one of ${BINDINGNESS.join(', ')}`)
  }
  return {
    ...spanIn(others, text),
    kind,
    by: [...new Set(others.by.map((name) => name.trim()).filter(Boolean))],
    ...optional('bindingness', degree),
    pillar: oneOf('pillar', others.pillar, PILLARS),
    ...optional('due', due && due !== 'none' ? dueFrom(due, text) : null),
  }
}

function dueFrom(due: Omit<Due, 'raw'>, text: string): Due {
  const { start, end } = spanIn(due, text)
  for (const day of [due.from, due.to]) {
    if (day !== undefined && !DAY.test(day)) throw refusal(`${day} is no day: give YYYY-MM-DD`)
  }
  return {
    kind: oneOf('due', due.kind, DUE_KINDS),
    start,
    end,
    raw: text.slice(start, end),
    ...optional('from', due.from ?? null),
    ...optional('to', due.to ?? null),
  }
}

function spanIn({ start, end }: { readonly start: number; readonly end: number }, text: string) {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length
  if (!inside) throw refusal(`${start} to ${end} is no place in the text, which has ${text.length} code units`)
  if (isSplit(text, start) || isSplit(text, end)) throw refusal(`${start} to ${end} cuts a character in two`)
  return { start, end }
}

const isSplit = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')

function oneOf<Value extends string>(field: string, value: Value, allowed: readonly Value[]): Value {
  if (allowed.includes(value)) return value
  throw refusal(`${field} ${value}: give one of ${allowed.join(', ')}`)
}

const refusal = (message: string): ServandaError => new ServandaError('edits', message)

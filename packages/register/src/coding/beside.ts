import { CODED_FIELDS, type CodedField, saidOf, unitsOf } from '@servanda/pipeline'
import type { Adjudication, CoderRow, CodingUnit, ComparedUnit } from '../coding-rows.ts'
import type { AdjudicationTable, CoderTable, CodingTable } from '../store/schema.ts'

/** The codings of one text as its rows have them. */
export interface CodingRows {
  readonly coder: readonly CoderTable[]
  readonly coding: readonly CodingTable[]
  readonly adjudication: readonly AdjudicationTable[]
}

export const unitOf = ({ span_start, span_end, coded }: Pick<CodingTable, 'span_start' | 'span_end' | 'coded'>) => ({
  start: span_start,
  end: span_end,
  ...(JSON.parse(coded) as Omit<CodingUnit, 'start' | 'end'>),
})

/** In alphabetical order. */
export const codersOf = ({ coder, coding }: CodingRows): readonly CoderRow[] =>
  coder
    .map((row) => {
      const own = coding.filter((one) => one.coder === row.coder)
      return {
        coder: row.coder,
        codebook: row.codebook,
        finished: row.finished === 'yes',
        units: own.length,
        entry: row.entry,
      }
    })
    .sort((a, b) => (a.coder < b.coder ? -1 : 1))

/** While somebody has begun and not finished. */
export const isBlind = (coders: readonly CoderRow[]): boolean => coders.some(({ finished }) => !finished)

/** All codings of a text beside each other, headings left in, with what was decided where they differ. */
export function beside(rows: CodingRows, coders: readonly CoderRow[], text: string): readonly ComparedUnit[] {
  const spans = coders.map(({ coder }) => rows.coding.filter((one) => one.coder === coder).map(unitOf))
  const left = new Set(rows.adjudication)
  const units = unitsOf(spans).map((codings): ComparedUnit => {
    const coded = codings.filter((one) => one !== undefined)
    const here = rows.adjudication.find((row) =>
      coded.some(({ start, end }) => row.span_start === start && row.span_end === end),
    )
    if (here) left.delete(here)
    const { start, end } = coded[0]!
    return {
      start,
      end,
      quote: text.slice(start, end),
      codings: codings.flatMap((unit, at) => (unit ? [{ coder: coders[at]!.coder, unit }] : [])),
      differ: differing(coded, coders.length),
      ...(here ? { adjudication: adjudicationOf(here) } : {}),
    }
  })
  const added = [...left].map((row) => ({
    start: row.span_start,
    end: row.span_end,
    quote: text.slice(row.span_start, row.span_end),
    codings: [],
    differ: [],
    adjudication: adjudicationOf(row),
  }))
  return [...units, ...added].sort((a, b) => a.start - b.start)
}

function differing(coded: readonly CodingUnit[], coders: number): readonly (CodedField | 'span')[] {
  const isSpan =
    coded.length < coders || coded.some(({ start, end }) => start !== coded[0]!.start || end !== coded[0]!.end)
  const fields = CODED_FIELDS.filter((field) => new Set(coded.map((one) => saidOf(one, field))).size > 1)
  return [...(isSpan ? (['span'] as const) : []), ...fields]
}

const adjudicationOf = (row: AdjudicationTable): Adjudication => ({
  ...(row.coded === null ? {} : { unit: unitOf({ ...row, coded: row.coded }) }),
  by: row.who,
  at: row.at,
  reason: row.reason ?? '',
  entry: row.entry,
})

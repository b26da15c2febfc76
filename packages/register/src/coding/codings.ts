import type { Kysely } from 'kysely'
import type { Codings, CodingUnit, ComparedUnit } from '../coding-rows.ts'
import type { Context } from '../context.ts'
import type { Tables } from '../store/schema.ts'
import { beside, type CodingRows, codersOf, isBlind, unitOf } from './beside.ts'
import { codedText } from './coded-text.ts'

/**
 * The codings of a document. Until all who have begun have finished, a coder sees nothing but what is its own. A
 * document that nobody codes has none.
 */
export async function codings(
  { store: { db } }: Context,
  document: string,
  coder?: string,
): Promise<Codings | undefined> {
  const found = await codedText(db, document)
  if (!found) return undefined
  const { text, ...rest } = found
  const rows = await codingRows(db, found.hash)
  const coders = codersOf(rows)
  const blind = isBlind(coders)
  const own = rows.coding.filter((row) => row.coder === coder).map(unitOf)
  const units = blind ? [] : beside(rows, coders, text)
  const quoted = <Unit extends CodingUnit>(unit: Unit) => ({ ...unit, quote: text.slice(unit.start, unit.end) })
  return {
    ...rest,
    coders,
    blind,
    own: own.map(quoted),
    units,
    held: units.flatMap((unit) => heldOf(unit) ?? []).map(quoted),
  }
}

/** What holds of a place; nothing while it is not decided, or where it was decided that nothing is to be coded. */
function heldOf({ adjudication, codings, differ }: ComparedUnit): CodingUnit | undefined {
  if (adjudication) return adjudication.unit
  if (differ.length > 0 || !codings[0]) return undefined
  const { note: _, ...coded } = codings[0].unit
  return coded
}

/** The rows of one text, or of all texts. */
export async function codingRows(db: Kysely<Tables>, hash?: string): Promise<CodingRows> {
  const rows = async (table: keyof CodingRows) => {
    const all = db.selectFrom(table).selectAll().orderBy('text_hash').orderBy('span_start').orderBy('subject')
    return (await (hash === undefined ? all : all.where('text_hash', '=', hash)).execute()) as unknown as never[]
  }
  return { coder: await rows('coder'), coding: await rows('coding'), adjudication: await rows('adjudication') }
}

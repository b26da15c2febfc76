import type { Kysely, Transaction } from 'kysely'
import type { State } from '../log/entry.ts'
import type { Coding, Verdict } from '../review-rows.ts'
import type { DecisionTable, Tables } from '../store/schema.ts'
import type { Rows } from '../store/store.ts'
import {
  type Ground,
  layOver,
  provisionSubject,
  type Recoded,
  type Ruling,
  suggestedOf,
  withProvisions,
} from './overlay.ts'

/** The rulings on a captured text, by their subjects. */
export async function rulingsOn(
  db: Kysely<Tables> | Transaction<Tables>,
  textHash: string,
): Promise<ReadonlyMap<string, Ruling>> {
  const rows = await db.selectFrom('decision').selectAll().where('text_hash', '=', textHash).execute()
  return new Map(rows.map((row) => [row.subject, rulingOf(row)]))
}

const rulingOf = ({ verdict, coded }: Pick<DecisionTable, 'verdict' | 'coded'>): Ruling => ({
  verdict: verdict as Verdict,
  ...(coded === null ? {} : { coded: JSON.parse(coded) as Coding }),
})

/** The ruling that a state of the log holds. */
export const rulingIn = ({ verdict, coded }: State): Ruling => ({
  verdict: verdict as Verdict,
  ...(coded ? { coded: coded as Coding } : {}),
})

/** A provision as it is shown once all rulings are laid over what was suggested. */
export function ruledBy(rulings: ReadonlyMap<string, Ruling>, one: Recoded, ground: Ground): Recoded {
  const suggestion = suggestedOf(one)
  const { span_start: start, span_end: end } = suggestion.provision
  return layOver(suggestion, rulings.get(provisionSubject(ground.textHash, { start, end })), ground)
}

/** What was read in a captured text with what was decided of it laid over. */
export function ruledRows(
  rows: Rows,
  rulings: ReadonlyMap<string, Ruling>,
  { text, textHash }: { readonly text: string; readonly textHash: string },
): Rows {
  if (rulings.size === 0) return rows
  const of = <Row extends { readonly document_id: string }>(some: readonly Row[] | undefined, id: string) =>
    (some ?? []).filter(({ document_id }) => document_id === id)
  const ruled = (rows.document ?? []).map((document) => {
    const mentions = of(rows.mention, document.id)
    const own = {
      provision: of(rows.provision, document.id),
      provision_party: of(rows.provision_party, document.id),
      provision_thing: of(rows.provision_thing, document.id),
      mention: mentions,
      section: [],
      furniture: [],
      document_thing: [],
      issue: [],
    }
    return withProvisions(document, own, (one) => ruledBy(rulings, one, { text, textHash, mentions }))
  })
  return {
    ...rows,
    document: ruled.map(({ document }) => document),
    provision: ruled.flatMap((one) => one.rows.provision),
    provision_party: ruled.flatMap((one) => one.rows.provision_party),
    provision_thing: ruled.flatMap((one) => one.rows.provision_thing),
  }
}

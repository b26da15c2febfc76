import {
  alignParallel,
  type Bead,
  conceptsIn,
  gradeVersions,
  numbersIn,
  type Parallel,
  type Span,
} from '@servanda/pipeline'
import { packOf } from '../reading/pack-of.ts'
import type { CompareRow, ProvisionRow } from '../rows.ts'
import type { Store } from '../store/store.ts'

/** Keys of things that only one text names. */
const FOUND = 'found:'

interface Registered extends Parallel {
  readonly row: ProvisionRow
}

/** The lines of two documents in different languages: paired by what no language changes. */
export async function rowsAcross(
  { db }: Store,
  as: readonly ProvisionRow[],
  bs: readonly ProvisionRow[],
): Promise<readonly CompareRow[]> {
  const beads = alignParallel(await parallelOf(db, as), await parallelOf(db, bs))
  return beads.flatMap(rowsOf)
}

async function parallelOf(db: Store['db'], rows: readonly ProvisionRow[]): Promise<readonly Registered[]> {
  const [first] = rows
  if (!first) return []
  const mentions = await db
    .selectFrom('mention')
    .select(['key', 'quote', 'span_start as start', 'span_end as end'])
    .where('document_id', '=', first.documentId)
    .where('key', 'not like', `${FOUND}%`)
    .orderBy('span_start')
    .orderBy('span_end', 'desc')
    .execute()
  const known = packOf(first.language)?.concepts
  let from = 0
  return rows.map((row) => {
    while (from < mentions.length && mentions[from]!.start < row.start) from++
    const names = []
    for (let at = from; at < mentions.length && mentions[at]!.start < row.end; at++)
      if (mentions[at]!.end <= row.end && !isInside(mentions[at]!, names.at(-1))) names.push(mentions[at]!)
    const concepts = known ? conceptsIn(row.quote, known) : []
    return { ...row, names, numbers: numbersIn(row.quote), concepts, row }
  })
}

/** A name inside a longer one is part of it: the sea in the code of conduct. */
const isInside = (name: Span, longer: Span | undefined): boolean =>
  longer !== undefined && longer.start <= name.start && longer.end >= name.end

/** A line for each provision of a bead; what stands beside two is shown twice. */
function rowsOf({ a, b, moved }: Bead<Registered>): CompareRow[] {
  if (a.length === 0) return b.map(({ row }) => ({ b: row, relation: 'new', reasons: [] }))
  if (b.length === 0) return a.map(({ row }) => ({ a: row, relation: 'not found', reasons: [] }))
  const { relation, divergences } = gradeVersions(a, b)
  const reasons = divergences.map(({ of, a: earlier, b: later }) => ({
    of,
    ...(earlier === undefined ? {} : { earlier }),
    ...(later === undefined ? {} : { later }),
  }))
  const lines = a.length > b.length ? a.map((one) => [one, b[0]!] as const) : b.map((one) => [a[0]!, one] as const)
  return lines.map(([one, other]) => ({
    a: one.row,
    b: other.row,
    relation,
    ...(moved ? { moved } : {}),
    reasons,
  }))
}

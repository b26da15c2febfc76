import { ServandaError } from '../errors.ts'
import { canonical, type Entry, type State } from '../log/entry.ts'
import { wholeLog } from '../log/read-log.ts'
import type { Store } from '../store/store.ts'

/** Two logs of one beginning: how many entries they share, and what each holds that the other does not. */
export interface Tails {
  readonly common: number
  /** All of this register's entries since they parted. */
  readonly ours: readonly Entry[]
  /** Those of ours that the other had not seen when it last said something of their subject. */
  readonly unseen: readonly Entry[]
  /** The other's entries since they parted that have not come in yet. */
  readonly theirs: readonly Entry[]
  /** Numbers here of entries that are in both, by their numbers there. */
  readonly numbers: ReadonlyMap<number, number>
}

/** @throws ServandaError `join-other` where the two were never one register. */
export async function tailsOf(here: Pick<Store, 'db'>, there: Pick<Store, 'db'>): Promise<Tails> {
  const [a, b] = [await entriesOf(here), await entriesOf(there)]
  let common = 0
  while (a[common] && a[common]!.hash === b[common]?.hash) common++
  if (common === 0) {
    throw new ServandaError(
      'join-other',
      'the two have no entry in common, so they were never one register; give a copy of this one that somebody went on with',
    )
  }
  const [ours, all] = [a.slice(common), b.slice(common)]
  const known = new Map(ours.flatMap((entry) => identities(entry).map((hash) => [hash, entry.n] as const)))
  const numberOf = (entry: Entry) => identities(entry).flatMap((hash) => known.get(hash) ?? [])[0]
  const seen = seenIn(all)
  return {
    common,
    ours,
    unseen: ours.filter((entry) => !identities(entry).some((hash) => seen.has(hash))),
    theirs: all.filter((entry) => numberOf(entry) === undefined),
    numbers: new Map(all.flatMap((entry) => (numberOf(entry) === undefined ? [] : [[entry.n, numberOf(entry)!]]))),
  }
}

/** The hashes that an entry has had: its own, and those in the registers through which it came. */
function identities({ hash, origin }: Entry): readonly string[] {
  return origin ? [hash, ...identities(origin)] : [hash]
}

/** Hashes of entries that hold in a register, or of whose subject it has said something since they came in. */
function seenIn(entries: readonly Entry[]): ReadonlySet<string> {
  const lastOwn = new Map(entries.filter(({ origin }) => !origin).map(({ subject, n }) => [subject, n]))
  const holding = entries.filter((entry) => !isHeldBack(entry) || (lastOwn.get(entry.subject) ?? 0) > entry.n)
  return new Set(holding.flatMap(identities))
}

/** Whether an entry came in and changed nothing, since this register says something else. */
export const isHeldBack = ({ after, origin }: Entry): boolean =>
  origin !== undefined && canonical(meant(after)) !== canonical(meant(origin.after))

/** A state without the ids of documents, which may be others here. */
function meant(state: State = {}): State {
  const { document: _document, other: _other, ...rest } = state
  return rest
}

async function entriesOf(store: Pick<Store, 'db'>): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for await (const entry of wholeLog(store)) entries.push(entry)
  return entries
}

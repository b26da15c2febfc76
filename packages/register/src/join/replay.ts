import { canonical, type Entry, type EntryDraft, type State } from '../log/entry.ts'
import type { Tails } from './tails.ts'

/** Where the entries of another register are put, and what is said here. */
export interface Ground {
  /** Number of the last entry here. */
  readonly head: number
  /** What is said here of each subject. */
  readonly states: ReadonlyMap<string, State>
  /** Subjects of which this register's own word holds. */
  readonly held: ReadonlySet<string>
  /** The subject that is meant here, and its state, where it names documents that have other ids here. */
  readonly here: (entry: Entry) => Entry
}

export interface Replayed {
  readonly drafts: readonly EntryDraft[]
  /** What the subjects that change are from now on. */
  readonly states: ReadonlyMap<string, State | undefined>
  /** Subjects of which the two say different things, with the last entry that says so there. */
  readonly contested: ReadonlyMap<string, Entry>
}

/** The entries of another register in their order, each with what it was there; a word of this register's own holds. */
export function replayed({ theirs, numbers, common }: Tails, { head, states: said, held, here }: Ground): Replayed {
  const [now, changed] = [new Map<string, State | undefined>(said), new Map<string, State | undefined>()]
  const entered = new Map(numbers)
  const contested = new Map<string, Entry>()
  const drafts = theirs.map((origin, at): EntryDraft => {
    entered.set(origin.n, head + at + 1)
    const { by, action, subject, reason, after: wanted } = here(origin)
    const isHeld = held.has(subject)
    const before = now.get(subject)
    const after = isHeld ? before : wanted
    if (!isHeld) changed.set(subject, after)
    else if (canonical(after ?? null) === canonical(wanted ?? null)) contested.delete(subject)
    else contested.set(subject, origin)
    now.set(subject, after)
    const undone = origin.undoes !== undefined && origin.undoes <= common ? origin.undoes : entered.get(origin.undoes!)
    return {
      ...{ by, action, subject, before, after, origin },
      ...(reason === undefined ? {} : { reason }),
      ...(undone === undefined || isHeld ? {} : { undoes: undone }),
    }
  })
  return { drafts, states: changed, contested }
}

import { EMPTY, type Entry, type Head, hashOf } from './entry.ts'

export interface LogProblem {
  readonly code: string
  readonly id: string
  readonly message: string
}

/** What is wrong with an entry behind those before it. */
function entryProblems(entry: Entry, before: Head): readonly LogProblem[] {
  const id = `log/${entry.n}`
  const found: LogProblem[] = []
  if (entry.n !== before.n + 1) {
    found.push({ code: 'verify/entry-missing', id, message: `the entry before it is ${before.n}: some are missing` })
  }
  if (hashOf(entry) !== entry.hash) {
    found.push({ code: 'verify/entry-changed', id, message: `entry ${entry.n} is not as it was entered` })
  } else if (entry.previous !== before.hash) {
    found.push({
      code: 'verify/chain-broken',
      id,
      message: `entry ${entry.n} does not follow the entry before it: one of the two was put in later`,
    })
  }
  return found
}

/** Reads a log from its beginning and says what is wrong; `seen` is called with each entry. */
export async function chainProblems(
  entries: AsyncIterable<Entry>,
  seen: (entry: Entry) => void = () => {},
): Promise<readonly LogProblem[]> {
  const found: LogProblem[] = []
  let head = EMPTY
  for await (const entry of entries) {
    found.push(...entryProblems(entry, head))
    seen(entry)
    head = entry
  }
  return found
}

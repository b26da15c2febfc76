import type { State } from '../log/entry.ts'
import type { Store } from '../store/store.ts'
import { layOver, type Recoded } from './overlay.ts'
import { rulingIn } from './rulings.ts'
import { grounds, spanIn, targetsOf, withItem } from './targets.ts'

/** The provisions that decisions are about, as they are with these states of theirs. */
export async function recodedBy(
  store: Store,
  states: ReadonlyMap<string, State | undefined>,
): Promise<readonly Recoded[]> {
  const groundOf = grounds(store)
  const subjects = [...states.keys()].filter((subject) => subject.startsWith('provision/')).map(spanIn)
  const recoded: Recoded[] = []
  for (const target of await targetsOf(store, subjects)) {
    const state = states.get(target.subject)
    const ruling = state && rulingIn(state)
    recoded.push(withItem(layOver(target.suggestion, ruling, await groundOf(target)), target))
  }
  return recoded
}

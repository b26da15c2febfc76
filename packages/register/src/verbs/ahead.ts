import type { Input } from '../reading/index.ts'
import type { Keeping } from './keep.ts'
import { type Opened, openInput } from './open-input.ts'

interface Turn {
  readonly input: Input
  readonly done: number
  readonly total: number
}

interface Ahead<One extends Turn> {
  readonly turn: One
  readonly opened: () => Promise<Opened>
}

/** Files that are opened while the one before them is read: as many as there are threads for parsers. */
const AHEAD = 2

/** Inputs in their order, the next files being opened already. Pages are asked for one by one, each in its turn. */
export async function* ahead<One extends Turn>(
  turns: AsyncIterable<One>,
  keeping: Keeping,
): AsyncGenerator<Ahead<One>> {
  const waiting: Ahead<One>[] = []
  for await (const turn of turns) {
    waiting.push({ turn, opened: openingOf(keeping, turn.input) })
    if (waiting.length > AHEAD) yield waiting.shift()!
  }
  yield* waiting
}

function openingOf(keeping: Keeping, input: Input): () => Promise<Opened> {
  if (input.url !== undefined) return () => openInput(keeping, input)
  const opening = openInput(keeping, input)
  // whoever waits for it is told; nobody may, when reading stops
  opening.catch(() => {})
  return () => opening
}

import { languages } from '../languages/index.ts'
import { clean } from '../packages/pipeline/src/clean/clean.ts'
import { assemble } from '../packages/pipeline/src/extract/index.ts'
import type { DocumentFacts, Framework } from '../packages/pipeline/src/index.ts'
import { resolve } from '../packages/pipeline/src/resolve/index.ts'
import { segment } from '../packages/pipeline/src/segment/segment.ts'
import { scan } from '../packages/pipeline/src/text/index.ts'
import { median } from './measure.ts'

const ROUNDS = 7

/** What each stage of reading texts in the first language takes, in milliseconds a text: the median over the texts of the last two of a few rounds. */
export function stageTimes(
  texts: readonly string[],
  frameworks: readonly Framework[],
  facts: DocumentFacts,
): readonly (readonly [stage: string, ms: number])[] {
  const taken = new Map<string, number[]>()
  const pack = languages[0]!
  const timed = <T>(stage: string, run: () => T): T => {
    const start = performance.now()
    const value = run()
    const times = taken.get(stage)
    if (times) times.push(performance.now() - start)
    else taken.set(stage, [performance.now() - start])
    return value
  }
  const read = (text: string): void => {
    const tokens = timed('tokens', () => scan(text, pack.lexicon))
    const { parts } = timed('clean', () => clean(tokens, { from: 0, facts, furniture: [] }, pack.clean)).value
    const names = timed('names', () => resolve(tokens, pack.names, frameworks, facts.date?.value)).value
    for (const part of parts) {
      const cut = timed('sentences', () => segment(tokens, part, pack.segment)).value
      const context = { tokens, ...cut, names, facts: part.facts, frameworks }
      const drafts = timed('drafts', () => pack.provisions(context)).value
      const provisions = timed('provisions', () => assemble(drafts, { ...context, topics: pack.topics }))
      timed('JSON', () => JSON.stringify(provisions))
    }
  }
  for (let round = 0; round < ROUNDS; round++) {
    if (round === ROUNDS - 2) taken.clear()
    texts.forEach(read)
  }
  return [...taken].map(([stage, times]) => [stage, median(times)] as const)
}

import type { Framework } from '../packages/pipeline/src/index.ts'
import { frameworksFor, type Read, readCaptured } from './reading.ts'
import { type Comparison, compare, pool, type Score, score } from './score.ts'
import { type CodedText, SETS, type SetName } from './sets.ts'

/** One coded text, what the pipeline found in it, and how the two compare. */
export interface Measured extends CodedText {
  readonly read: Read
  readonly comparison: Comparison
  readonly score: Score
}

/** Reads every coded text with the frameworks that its words call for. */
export function measure(texts: readonly CodedText[], frameworks: readonly Framework[]): Measured[] {
  return texts.map((text) => {
    const read = readCaptured(text.captured, frameworksFor(text.captured.text, frameworks))
    return {
      ...text,
      read,
      comparison: compare(text.gold, read.provisions),
      score: score(text.gold, read.provisions),
    }
  })
}

/** The sets that have texts at hand, with their texts. */
export const bySet = (measured: readonly Measured[]): [SetName, Measured[]][] =>
  SETS.map((set): [SetName, Measured[]] => [set, measured.filter((one) => one.set === set)]).filter(
    ([, texts]) => texts.length,
  )

export const pooled = (texts: readonly Measured[]): Score => pool(texts.map((one) => one.score))

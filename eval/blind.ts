import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Measured, pooled } from './measure.ts'
import { packVersions, root } from './reading.ts'
import type { Score } from './score.ts'
import type { SetName } from './sets.ts'

/** The score of a set on the day it was first read, kept as it was. */
export interface BlindScore {
  readonly set: SetName
  readonly packs: string
  readonly pooled: Score
  readonly texts: Readonly<Record<string, Score>>
}

/** What to keep of a set that has been read for the first time. */
export function blindScore(set: SetName, measured: readonly Measured[]): BlindScore {
  const texts = measured.filter((one) => one.set === set)
  return {
    set,
    packs: packVersions(),
    pooled: pooled(texts),
    texts: Object.fromEntries(texts.map((one) => [one.captured.name, one.score])),
  }
}

/** Every first score that was kept, by file name. Files in another form are listed without figures. */
export function keptScores(): { readonly file: string; readonly kept?: BlindScore }[] {
  const folder = join(root, 'eval', 'blind')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((file) => {
      const kept = JSON.parse(readFileSync(join(folder, file), 'utf8')) as BlindScore
      return kept.pooled?.commitments && kept.set ? { file, kept } : { file }
    })
}

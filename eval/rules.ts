import { bySet, type Measured } from './measure.ts'
import { pool, type Score, score } from './score.ts'
import type { SetName } from './sets.ts'

/** Where one rule fires, and how what it finds stands beside the codings. */
export interface RuleUse {
  readonly rule: string
  /** Texts it fires in, by set. */
  readonly texts: ReadonlyMap<SetName, number>
  readonly found: number
  /** Matched, and of the coded kind. */
  readonly right: number
  /** Matched, but coded as another kind. */
  readonly otherKind: number
  /** Nothing coded there. */
  readonly extra: number
}

/** Every rule that fires in a coded text, by name. */
export function ruleUses(measured: readonly Measured[]): RuleUse[] {
  const rules = new Set(measured.flatMap((one) => one.read.provisions.map((row) => row.rule ?? '')))
  return [...rules].sort().map((rule) => {
    const of = (rows: readonly { readonly rule?: string }[]): number => rows.filter((row) => row.rule === rule).length
    const fires = measured.filter((one) => of(one.read.provisions) > 0)
    const pairs = measured.flatMap((one) => one.comparison.pairs).filter((pair) => pair.found.rule === rule)
    const right = pairs.filter((pair) => pair.gold.kind === pair.found.kind).length
    return {
      rule,
      texts: new Map(bySet(fires).map(([set, texts]) => [set, texts.length])),
      found: measured.reduce((sum, one) => sum + of(one.read.provisions), 0),
      right,
      otherKind: pairs.length - right,
      extra: measured.reduce((sum, one) => sum + of(one.comparison.extra), 0),
    }
  })
}

const textsOf = (use: RuleUse): number => [...use.texts.values()].reduce((sum, n) => sum + n, 0)

/** Rules that fire in one single text. */
export const loneRules = (uses: readonly RuleUse[]): RuleUse[] => uses.filter((use) => textsOf(use) === 1)

/** The score of some texts if the given rules had never been written. */
export function scoreWithout(texts: readonly Measured[], rules: readonly RuleUse[]): Score {
  const gone = new Set(rules.map((use) => use.rule))
  return pool(
    texts.map((one) =>
      score(
        one.gold,
        one.read.provisions.filter((row) => !gone.has(row.rule ?? '')),
      ),
    ),
  )
}

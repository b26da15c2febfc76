import { type BlindScore, keptScores } from './blind.ts'
import { bySet, type Measured, pooled } from './measure.ts'
import { packVersions } from './reading.ts'
import { loneRules, type RuleUse, ruleUses, scoreWithout } from './rules.ts'
import { f1 } from './score.ts'
import { SETS } from './sets.ts'
import { confusion, decimals, SCORE_HEAD, scoreRow, THINGS_HEAD, table, thingsRow } from './tables.ts'
import type { ThingsScore } from './things.ts'

const SET_WORDS = {
  seeds: 'five texts on one relationship, used while the rules were written',
  dev: 'coded texts on other relationships; read only after a first score was kept, used for widening afterwards',
  'dev-vi': 'coded texts in Vietnamese, kept apart from the English ones; read only after a first score was kept',
  'dev-zh': 'coded texts in Chinese, kept apart from the English ones; read only after a first score was kept',
  blind: 'texts coded by hand before the rules were run on them; codings kept here as offsets',
  written:
    'texts in sixteen styles, written for this repository and coded by somebody who had not seen the rules; widened on afterwards',
  unseen:
    'thirty-eight texts written after the rules and coded by somebody who had not seen them; the misses of most were read afterwards (`eval/unseen/README.md`)',
  'unseen-vi': 'four such texts in Vietnamese; the misses of two were read afterwards, and no rule was changed on them',
  'unseen-zh': 'four such texts in Chinese; the misses of two were read afterwards, and no rule was changed on them',
  examples: 'the documents written for this repository',
} as const

const HEAD = `# Evaluation

Written by \`npm run eval\`; do not edit. Figures compare what the pipeline reads with what people coded by the
codebook ([docs/method](../docs/method/README.md)). Two provisions match when the intersection of their spans is at least
half of their union, one to one, best pairs first. Sentences that serve as headings are left out. \`kind\` is the share of
matched provisions; everything behind \`F1\` is taken on matched commitments. Mechanisms and instruments are F1.`

function scores(measured: readonly Measured[]): string {
  const parts = bySet(measured).map(([set, texts]) => {
    const rows = texts.map((one) => scoreRow(one.captured.name.replace(/\.txt$/, ''), one.score))
    const all = scoreRow('**all**', pooled(texts))
    return `### ${set}\n\n${SET_WORDS[set]}\n\n${table(SCORE_HEAD, [all, ...rows])}`
  })
  return `## Scores\n\n${parts.join('\n\n')}`
}

function firstLine(file: string, kept: BlindScore, measured: readonly Measured[]): string {
  const same = measured.filter((one) => one.captured.name in kept.texts)
  const rows = [scoreRow('when first read', kept.pooled)]
  if (same.length === Object.keys(kept.texts).length) rows.push(scoreRow('today', pooled(same)))
  return `### ${kept.set}, kept in ${file} (${kept.packs})\n\n${table(SCORE_HEAD, rows)}`
}

function first(measured: readonly Measured[]): string {
  const parts = keptScores().map(({ file, kept }) => (kept ? firstLine(file, kept, measured) : `### ${file}`))
  const none = 'No first score has been kept yet.'
  return `## First scores beside today's\n\n${parts.length ? parts.join('\n\n') : none}`
}

function confusions(measured: readonly Measured[]): string {
  const parts = bySet(measured).map(([set, texts]) => {
    const pairs = texts.flatMap((one) => one.comparison.pairs)
    const tables = (['kind', 'bindingness', 'pillar'] as const).map((label) => confusion(pairs, label))
    return `### ${set}\n\n${tables.join('\n\n')}`
  })
  return `## Confusions\n\nRows are what people coded, columns what was read.\n\n${parts.join('\n\n')}`
}

function ruleRow(use: RuleUse): string[] {
  const inSet = SETS.map((set) => String(use.texts.get(set) ?? '·'))
  return [use.rule, ...inSet, ...[use.found, use.right, use.otherKind, use.extra].map(String)]
}

function rules(measured: readonly Measured[]): string {
  const uses = ruleUses(measured)
  const lone = loneRules(uses)
  const head = ['rule', ...SETS.map((set) => `${set}: texts`), 'finds', 'right', 'other kind', 'not coded']
  const without = bySet(measured).map(([set, texts]) => [
    set,
    decimals(f1(pooled(texts).commitments)),
    decimals(f1(scoreWithout(texts, lone).commitments)),
  ])
  return `## Rules

In how many texts of each set a rule fires, and how what it finds stands beside the codings (repeats and provisions in
headings are counted in *finds* only).

${table(head, uses.map(ruleRow))}

Rules that fire in one single text: ${lone.length ? lone.map((use) => `\`${use.rule}\``).join(', ') : 'none'}.

${table(['commitments F1', 'all rules', 'without those'], without)}`
}

function things(scored: readonly ThingsRow[]): string {
  if (!scored.length) return ''
  const rows = scored.map((row) => thingsRow(`${row.things}, ${row.frameworks}`, row.score))
  return `\n\n## Things across the seeds\n\n${table(THINGS_HEAD, rows)}`
}

/** The figures of one sort of thing, read with or without the frameworks' data. */
export interface ThingsRow {
  readonly things: string
  readonly frameworks: string
  readonly score: ThingsScore
}

function quotes(measured: readonly Measured[]): string {
  const provisions = measured.reduce((sum, one) => sum + one.read.provisions.length, 0)
  const broken = measured.reduce((sum, one) => sum + one.read.brokenQuotes, 0)
  return `## Quotes\n\n${provisions} provisions in ${measured.length} texts; ${broken} quotes differ from the text at their span.`
}

/** The whole report in Markdown; the same readings give the same words. */
export function report(measured: readonly Measured[], scored: readonly ThingsRow[]): string {
  const sections = [
    `${HEAD}\n\nLanguage packs: ${packVersions() || 'none'}.`,
    scores(measured),
    first(measured),
    confusions(measured),
    rules(measured),
    quotes(measured) + things(scored),
  ]
  return `${sections.join('\n\n')}\n`
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Framework } from '../packages/pipeline/src/index.ts'
import { blindScore } from './blind.ts'
import type { Coded } from './coded.ts'
import { bySet, type Measured, measure, pooled } from './measure.ts'
import { frameworksFor, loadFrameworks, packTags, readCaptured, root } from './reading.ts'
import { report, type ThingsRow } from './report.ts'
import { codedTexts, corpus, SETS, type SetName } from './sets.ts'
import { SCORE_HEAD, scoreRow, table } from './tables.ts'
import { gather, listedThings, scoreThings, THINGS, type Things } from './things.ts'

const USAGE = `npm run eval -- [--lang TAG] [--misses SET] [--blind SET FILE]
  --lang TAG        only texts in one language; prints their scores and leaves the report as it is
  --misses SET      list what differs from the codings of a set: ${SETS.join(', ')}
  --blind SET FILE  keep today's score of a set as the one on first sight`

function thingsRows(texts: readonly Measured[], frameworks: readonly Framework[], label: string): ThingsRow[] {
  const folder = corpus()
  if (!folder || !texts.length) return []
  const name = (file: string): string => file.replace(/\.txt$/, '')
  const whole = new Map(texts.map(({ captured }) => [name(captured.name), captured.text]))
  const read = texts.map(({ captured }) => ({
    text: name(captured.name),
    mentions: readCaptured(captured, frameworksFor(captured.text, frameworks)).mentions,
  }))
  return (Object.keys(THINGS) as Things[]).map((things) => ({
    things,
    frameworks: label,
    score: scoreThings(listedThings(join(folder, 'seeds'), whole, things), gather(read, things)),
  }))
}

const line = (mark: string, row: Coded, one: Measured, note = ''): string =>
  `${mark} [${row.kind}${row.bindingness ? ` ${row.bindingness}` : ''}] ${note}${one.captured.text.slice(row.start, row.end)}${row.rule ? `  (${row.rule})` : ''}`

function differences(one: Measured): string[] {
  const { pairs, missed, extra } = one.comparison
  const changed = pairs.flatMap(({ gold, found }) => {
    const notes = (['kind', 'bindingness', 'pillar'] as const)
      .filter((key) => gold[key] !== found[key])
      .map((key) => `${key}: ${gold[key] ?? '–'} read as ${found[key] ?? '–'}; `)
    if (gold.by.join() !== found.by.join()) notes.push(`by: ${gold.by.join(', ')} read as ${found.by.join(', ')}; `)
    if (gold.due?.raw !== found.due?.raw) notes.push(`due: ${gold.due?.raw ?? '–'} read as ${found.due?.raw ?? '–'}; `)
    return notes.length ? [line('~', gold, one, notes.join(''))] : []
  })
  return [
    `\n${one.captured.name}`,
    ...missed.map((row) => line('-', row, one)),
    ...extra.map((row) => line('+', row, one)),
    ...changed,
  ]
}

function setNamed(name: string): SetName {
  const set = SETS.find((one) => one === name)
  if (!set) throw new Error(`no set is called ${name}; take one of ${SETS.join(', ')}`)
  return set
}

function keepBlind(set: SetName, file: string | undefined, measured: readonly Measured[]): void {
  if (!file) throw new Error('--blind needs a set and a file to keep the score in')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(blindScore(set, measured), null, 2)}\n`)
}

const scoresOf = (measured: readonly Measured[]): string[][] =>
  bySet(measured).map(([set, texts]) => scoreRow(set, pooled(texts)))

function writeReport(measured: readonly Measured[], frameworks: readonly Framework[]): void {
  console.log(table(SCORE_HEAD, scoresOf(measured)))
  if (!corpus()) {
    console.log(
      'SERVANDA_CORPUS names no folder with seeds/ and dev/: only examples were read; eval/REPORT.md is left as it is.',
    )
    return
  }
  const seeds = measured.filter((one) => one.set === 'seeds')
  const things = [...thingsRows(seeds, frameworks, 'with frameworks'), ...thingsRows(seeds, [], 'without')]
  writeFileSync(join(root, 'eval', 'REPORT.md'), report(measured, things))
  console.log('wrote eval/REPORT.md')
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      lang: { type: 'string' },
      misses: { type: 'string' },
      blind: { type: 'string' },
      help: { type: 'boolean' },
    },
    allowPositionals: true,
  })
  const wanted = values.blind ?? values.misses
  const set = wanted === undefined ? undefined : setNamed(wanted)
  const texts = codedTexts(values.lang ? [values.lang] : packTags()).filter((text) => !set || text.set === set)
  const frameworks = loadFrameworks()
  const measured = measure(texts, frameworks)
  if (values.help) console.log(USAGE)
  else if (values.misses) console.log(measured.flatMap(differences).join('\n'))
  else if (set) keepBlind(set, positionals[0], measured)
  else if (values.lang) console.log(table(SCORE_HEAD, scoresOf(measured)))
  else writeReport(measured, frameworks)
}

main()

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clean, lexicon, type Sentence, scan, segment } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { en } from '../index.ts'

interface Coded {
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly heading?: true
}

const folder = join(process.env.SERVANDA_CORPUS ?? '', 'seeds')
const names = process.env.SERVANDA_CORPUS && existsSync(folder) ? readdirSync(folder) : []
const texts = names.filter((name) => name.endsWith('.en.txt'))
const without = texts.length > 0 ? '' : ' (skipped: set SERVANDA_CORPUS to the folder that holds seeds/)'

test.skipIf(without !== '')(
  `every coded provision lies in one sentence, and in a heading when it is one${without}`,
  () => {
    for (const name of texts) {
      const text = readFileSync(join(folder, name), 'utf8')
      const rows = readFileSync(join(folder, name.replace('.txt', '.gold.jsonl')), 'utf8')
        .split('\n')
        .filter(Boolean)
      const tokens = scan(text, lexicon([]))
      const { parts } = clean(tokens, { from: 0, facts: {} }, en.clean).value
      const sentences = parts.flatMap((part) => segment(tokens, part, en.segment).value.sentences)
      const holds = ({ first, last }: Sentence, { start, end }: Coded): boolean =>
        tokens.start[first]! <= start && end <= tokens.end[last - 1]!
      const roles = rows.map((row) => {
        const coded = JSON.parse(row) as Coded
        return [coded.quote, sentences.filter((one) => holds(one, coded)).map(({ role }) => role === 'heading')]
      })
      expect(roles).toEqual(rows.map((row) => [JSON.parse(row).quote, [JSON.parse(row).heading === true]]))
    }
  },
)

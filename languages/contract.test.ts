import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Example,
  type Framework,
  type HappeningRule,
  happeningIn,
  type LanguagePack,
  type LifeRule,
  type Quote,
  type Rule,
  read,
  type Told,
  tellingOf,
} from '@servanda/pipeline'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { languages } from './index.ts'
import { reviewOf } from './review.ts'

const root = join(import.meta.dirname, '..')
const parties = JSON.parse(readFileSync(join(root, 'frameworks/base/parties.json'), 'utf8')) as Framework['parties']
const base: Framework = {
  name: 'base',
  version: '1',
  pair: [],
  parties,
  persons: [],
  mechanisms: [],
  instruments: [],
  projects: [],
  places: [],
  events: [],
}

const provisionsOf = (pack: LanguagePack, text: string) =>
  read(text, {
    packs: [pack],
    frameworks: [base],
    facts: {
      title: { value: 'Test', by: 'given' },
      date: { value: '2025-06-15', by: 'given' },
      language: { value: pack.tag, by: 'given' },
    },
  }).value.parts.flatMap((part) => part.provisions)

/** What the provisions of a text tell of the first body that it names. */
function toldIn(pack: LanguagePack, text: string): readonly Told[] {
  const { parts } = read(text, {
    packs: [pack],
    frameworks: [base],
    facts: { title: { value: 'Test', by: 'given' }, language: { value: pack.tag, by: 'given' } },
  }).value
  const [{ provisions, mentions }] = parts
  const name = mentions.find(({ type }) => type === 'mechanism')
  const sentence: Quote = { start: 0, end: text.length, quote: text }
  return name
    ? provisions.map((provision) => tellingOf({ sentence, provision, name, people: [], instruments: [] }, pack.lives!))
    : []
}

const textOf = (example: string | Example): string => (typeof example === 'string' ? example : example.text)
const plain = (marked: string): string => marked.replaceAll(/[[\]]/g, '')
const spansOf = (marked: string): string[] => [...marked.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1] ?? '')

describe.each(languages.map((pack) => [pack.tag, pack] as const))('language pack %s', (_tag, pack) => {
  const rules = pack.rules.map((rule): [string, Rule] => [rule.id, rule])

  describe.each(rules)('%s', (id, rule) => {
    test.each(rule.marks.map((example) => [textOf(example), example] as const))('marks %s', (marked, example) => {
      const found = provisionsOf(pack, plain(marked))
      expect(found.map(({ quote }) => quote)).toEqual(spansOf(marked))
      expect(found.map(({ rule: by }) => by)).toContain(id)
      if (typeof example !== 'string' && example.expect) expect(found).toMatchObject(example.expect)
    })

    if (rule.ignores.length > 0) {
      test.each(rule.ignores)('ignores %s', (text) => {
        expect(provisionsOf(pack, text).filter(({ rule: by }) => by === id)).toEqual([])
      })
    }
  })

  const lives = (pack.lives?.rules ?? []).map((rule): [string, LifeRule] => [rule.id, rule])
  describe.each(lives)('%s', (_id, { deed, marks, ignores }) => {
    test.each(marks)('takes for $step: $text', ({ text, step }) => {
      const told = toldIn(pack, plain(text))
      expect(told.map((one) => [one.step, one.words.quote])).toContainEqual([step, spansOf(text)[0]])
    })

    test.each(ignores.map((text) => [text]))('lets be: %s', (text) => {
      const deeds = { found: ['proposed', 'agreed', 'established'], meet: ['planned', 'convened'], use: ['standing'] }
      const steps: readonly string[] = { ...deeds, merge: ['merged'], end: ['ended'] }[deed]
      expect(toldIn(pack, text).filter(({ step }) => steps.includes(step))).toEqual([])
    })
  })

  const happenings = (pack.happenings?.rules ?? []).map((rule): [string, HappeningRule] => [rule.id, rule])
  describe.each(happenings)('%s', (_id, { happening, marks, ignores }) => {
    const told = (text: string) =>
      provisionsOf(pack, text)
        .filter(({ kind, quote }) => kind === 'fact' && happeningIn(quote, pack.happenings!) === happening)
        .map(({ quote }) => quote)
    test.each(marks.map((text) => [text]))('takes for reported: %s', (text) =>
      expect(told(plain(text))).toEqual(spansOf(text)),
    )
    test.each(ignores.map((text) => [text]))('lets be: %s', (text) => expect(told(text)).toEqual([]))
  })

  test('every rule has an id of its own, under the tag of its language', () => {
    const ids = rules.map(([id]) => id)
    expect(ids).toEqual([...new Set(ids)])
    expect(ids.filter((id) => !id.startsWith(`${pack.tag}/`))).toEqual([])
  })

  test('every rule shows a sentence that it marks and a look-alike that it ignores', () => {
    expect(
      pack.rules.filter(({ marks, ignores }) => marks.length === 0 || ignores.length === 0).map(({ id }) => id),
    ).toEqual([])
  })

  test('the page for reviewers is the one that the rules make (npm run generate)', () => {
    expect(readFileSync(join(root, 'languages', pack.tag, 'REVIEW.md'), 'utf8')).toBe(reviewOf(pack))
  })

  const word = fc.constantFrom(
    'will',
    'and',
    ',',
    'agreed to',
    'Chad',
    'promote',
    'the',
    'trade',
    '"',
    '(',
    '.',
    '\n',
    'both sides',
    '🙂',
    '同志',
    'that',
    '’s',
    '-',
    'support',
    'in 2027',
    '; ',
    'hai bên',
    'sẽ',
    'nhất trí',
    'thúc đẩy',
    'đề nghị',
    'khẳng định',
    'và',
    'hoà bình',
    'hoà'.normalize('NFD'),
  )
  test('whatever the text, quotes are the text at their span and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(word, { maxLength: 80 }).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const { start, end, quote } of provisionsOf(pack, text)) expect(text.slice(start, end)).toBe(quote)
        },
      ),
      { numRuns: 500 },
    )
  })

  test('the same text gives the same provisions twice', () => {
    const text = rules.flatMap(([, rule]) => rule.marks.map((example) => plain(textOf(example)))).join('\n\n')
    expect(provisionsOf(pack, text)).toEqual(provisionsOf(pack, text))
  })
})

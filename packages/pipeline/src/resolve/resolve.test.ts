import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lexicon, scan } from '../text/index.ts'
import { framework, read } from './reading.fixture.ts'
import { resolve } from './resolve.ts'
import { nameRules } from './rules.ts'

const pieces = fc.constantFrom(
  ...'Chile the and between Joint Committee committee agreement on of President Xi Mongolian 45 will signed “ ” 铁路 é such as'.split(
    ' ',
  ),
  ...[
    ',',
    '.',
    '(',
    ')',
    '"',
    "'s",
    '-',
    '\n',
    '\ud800',
    '/',
    'Working Group',
    'Treaty on Glaciers',
    'General Secretary',
  ],
)
const texts = fc.oneof(
  fc.string(),
  fc.array(pieces).map((all) => all.join(' ')),
  fc.array(pieces).map((all) => all.join('')),
)

test('every name is quoted as it stands, whatever the text', () => {
  fc.assert(
    fc.property(texts, fc.boolean(), (text, known) => {
      for (const { start, end, quote } of read(text, known ? [framework] : [])) {
        expect(end).toBeGreaterThan(start)
        expect(quote).toBe(text.slice(start, end))
      }
    }),
  )
})

test('names come in the order of their start, and the same text gives the same names', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const starts = read(text).map(({ start }) => start)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      expect(read(text)).toEqual(read(text))
    }),
  )
})

test('a language without any words of its own still knows the names of the frameworks', () => {
  const words = lexicon([])
  const rules = nameRules({ language: 'zh', classes: {}, roles: {}, families: [], silent: [], spellings: {} }, words)
  const [chile, ...others] = framework.parties
  const chinese = { ...framework, parties: [{ ...chile!, names: { zh: ['智利'], en: ['Chile'] } }, ...others] }
  const named = resolve(scan('智利总统访问了蒙古，Chile 表示感谢。', words), rules, [chinese]).value
  expect(named.map(({ quote, name, parties }) => [quote, name, parties])).toEqual([
    ['智利', '智利', ['Chile']],
    ['Chile', '智利', ['Chile']],
  ])
})

test('a name in simplified characters is found in a text in traditional ones', () => {
  const words = lexicon([])
  const rules = nameRules({ language: 'zh', classes: {}, roles: {}, families: [], silent: [], spellings: {} }, words)
  const [chile, ...others] = framework.parties
  const asean = { ...framework, parties: [{ ...chile!, names: { en: ['ASEAN'], zh: ['东盟'] } }, ...others] }
  const named = resolve(scan('會議由東盟主辦。', words), rules, [asean]).value
  expect(named.map(({ quote, name, parties }) => [quote, name, parties])).toEqual([['東盟', '东盟', ['ASEAN']]])
})

test('a set of frameworks is prepared once, whichever list holds it', () => {
  const text = 'Chile met the AU.'
  expect(read(text, [framework])).toEqual(read(text, [framework]))
  expect(read(text, [])).toEqual([])
})

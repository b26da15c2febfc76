import { globSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { expect, test } from 'vitest'
import { LANGUAGES, SOURCE_LANGUAGE } from '../languages.ts'
import { wordsOutsideLingui } from './outside.ts'

const root = resolve(import.meta.dirname, '../..')
const sources = globSync('app/**/*.tsx', { cwd: root, exclude: (file) => file.includes('.test.') })

test.each(sources)('%s shows no word that translators do not get', (file) => {
  expect(wordsOutsideLingui(readFileSync(resolve(root, file), 'utf8'))).toEqual([])
})

test.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p>{"Hello"}</p>', ['Hello']],
  ['<input placeholder="Search" />', ['Search']],
  ['<Page title="Search" />', ['Search']],
  ['<p><Trans>Hello <b>you</b></Trans></p>', []],
  ['<input type="search" name="q" aria-label={t`Search`} />', []],
  ['<p>{name} · {date}</p>', []],
])('in %s the words outside are %j', (jsx, words) => {
  expect(wordsOutsideLingui(`const page = ${jsx}`)).toEqual(words)
})

const config = getConfig({ cwd: root })
const [catalog] = await getCatalogs(config)

test.each(LANGUAGES.map(({ tag }) => tag))(
  'the catalogue of %s has every message, and none that is gone',
  async (tag) => {
    const [wanted, written] = await Promise.all([catalog!.collect(), catalog!.read(tag)])
    expect(Object.keys(written!).sort()).toEqual(Object.keys(wanted!).sort())
    const untranslated = Object.values(written!).filter(({ translation }) => !translation)
    expect(tag === SOURCE_LANGUAGE ? [] : untranslated).toEqual([])
  },
)

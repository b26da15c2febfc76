import { expect, test } from 'vitest'
import { chooseLanguage, LANGUAGES } from './languages.ts'

const asked = (address: string, headers: Record<string, string> = {}) =>
  chooseLanguage(new Request(`http://localhost${address}`, { headers })).tag

test.each([
  ['a browser that asks for English', asked('/', { 'accept-language': 'en-GB,en;q=0.9' }), 'en'],
  ['a browser whose language is not spoken here', asked('/', { 'accept-language': 'is' }), 'en'],
  ['a browser that asks for nothing', asked('/'), 'en'],
  ['an address that asks for a language not spoken here', asked('/?lang=xx'), 'en'],
])('%s gets it in English or its own', (_, tag, expected) => {
  expect(tag).toBe(expected)
})

test.each(LANGUAGES.map(({ tag }) => tag))('%s is chosen by address and remembered by cookie', (tag) => {
  expect([asked(`/?lang=${tag}`), asked('/', { cookie: `a=b; lang=${tag}` })]).toEqual([tag, tag])
})

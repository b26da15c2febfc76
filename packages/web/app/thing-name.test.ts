import { expect, test } from 'vitest'
import { thingName } from './thing-name.ts'

const port = { name: 'Mombasa', names: { en: ['Mombasa'], zh: ['蒙巴萨'] } }

test.each([
  ['zh-Hans', { ...port, frameworkId: 'place/mombasa' }, '蒙巴萨'],
  ['vi', { ...port, frameworkId: 'place/mombasa' }, 'Mombasa'],
  ['zh-Hans', port, 'Mombasa'],
])('in %s, of names that a framework gives, that of the reader’s language is shown', (locale, thing, name) => {
  expect(thingName(thing, locale)).toBe(name)
})

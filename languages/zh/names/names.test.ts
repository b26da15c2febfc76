import { read } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { zh } from '../index.ts'

const namesIn = (text: string, type: string): string[] =>
  read(text, { packs: [zh], frameworks: [], facts: { language: { value: 'zh', by: 'given' } } })
    .value.parts.flatMap(({ mentions }) => mentions)
    .filter((mention) => mention.type === type)
    .map(({ quote }) => quote)

test.each([
  ['双方同意，用好渔业合作委员会，建立湖区执法热线。', 'mechanism', ['渔业合作委员会', '湖区执法热线']],
  ['會議由林業工作組主辦。', 'mechanism', ['林業工作組']],
  ['双方将签署灯塔管理协定。', 'instrument', ['灯塔管理协定']],
  ['双方建立机制。', 'mechanism', []],
])('%s names as %s %j', (text, type, expected) => {
  expect(namesIn(text, type)).toEqual(expected)
})

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
  ['双方举办第三届灯塔论坛，用好湖区联合工作组。', 'mechanism', ['第三届灯塔论坛', '湖区联合工作组']],
  ['双方恪守分水政策和《湖区航运公约》。', 'instrument', ['《湖区航运公约》']],
  ['双方签署林业合作协定和渔业谅解备忘录。', 'instrument', ['林业合作协定', '渔业谅解备忘录']],
  ['双方建立机制。', 'mechanism', []],
])('%s names as %s %j', (text, type, expected) => {
  expect(namesIn(text, type)).toEqual(expected)
})

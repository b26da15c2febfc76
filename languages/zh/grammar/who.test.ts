import { readFileSync } from 'node:fs'
import { type Framework, type Provision, read } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { zh } from '../index.ts'

const file = new URL('../../../frameworks/base/parties.json', import.meta.url)
const world = {
  ...{
    name: 'base',
    version: '1',
    pair: [],
    persons: [],
    mechanisms: [],
    instruments: [],
    projects: [],
    places: [],
    events: [],
  },
  parties: JSON.parse(readFileSync(file, 'utf8')),
} as unknown as Framework

const provisions = (text: string, title?: string): readonly Provision[] =>
  read(text, {
    packs: [zh],
    frameworks: [world],
    facts: {
      language: { value: 'zh', by: 'given' },
      ...(title && {
        genre: { value: 'message', by: 'given' } as const,
        title: { value: title, by: 'given' } as const,
      }),
    },
  }).value.parts.flatMap((part) => part.provisions)

test.each([
  ['斐济和赞比亚举行磋商。赞方将培训三十名护士。', ['Zambia']],
  ['斐濟和贊比亞舉行磋商。贊方將培訓三十名護士。', ['Zambia']],
  ['斐济和马尔代夫举行磋商。马方将扩建机场。', ['Maldives']],
  ['斐济和马来西亚举行磋商。马方将扩建机场。', ['Malaysia']],
  ['斐济和赞比亚举行磋商。斐赞双方将合办学校。', ['Fiji', 'Zambia']],
])('a side is named by one character of the text’s own parties: %s', (text, by) => {
  expect(provisions(text).at(-1)).toMatchObject({ kind: 'commitment', by })
})

test.each([
  ['斐济总统感谢赞比亚的帮助。他说，政府将于年底前增设三所学校。', ['Fiji']],
  ['赞比亚水利总局将疏浚河道。', ['Zambia']],
  ['斐济和赞比亚举行会谈。联合声明还呼吁各国停止捕鲸。', ['Fiji', 'Zambia']],
])('who acts is found behind pronouns, bodies and texts: %s', (text, by) => {
  expect(provisions(text).at(-1)?.by).toEqual(by)
})

const letters = `斐济总统的贺电

尊敬的赞比亚共和国总统阁下：

我愿同您一道，扩大农产品贸易。我们将为赞比亚学生提供奖学金。

斐济共和国总统

赞比亚总统的复电

尊敬的斐济共和国总统阁下：

我期待同您共同努力，把两国合作提升到新水平。祝您健康。

赞比亚共和国总统`

test('in letters each writer speaks for one side; addresses and signatures say nothing', () => {
  expect(provisions(letters, '斐济总统与赞比亚总统互致贺电').map(({ quote, by }) => [quote, ...by])).toEqual([
    ['扩大农产品贸易', 'Fiji'],
    ['为赞比亚学生提供奖学金', 'Fiji'],
    ['把两国合作提升到新水平', 'Zambia'],
    ['祝您健康', 'Zambia'],
  ])
})

test('the voice of a message is whom its title names first', () => {
  const [first] = provisions('我愿同你一道，扩大农产品贸易。赞比亚是斐济的朋友。', '斐济总统致赞比亚总统的贺电')
  expect(first).toMatchObject({ kind: 'commitment', bindingness: 'willing', by: ['Fiji'] })
})

test('names with 等 behind them only begin their subject', () => {
  expect(provisions('斐济、赞比亚等友邦老一辈领导人怀着共同理想相知相守。')[0]?.quote).toBe(
    '斐济、赞比亚等友邦老一辈领导人怀着共同理想相知相守',
  )
})

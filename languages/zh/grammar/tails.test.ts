import { type Provision, read } from '@servanda/pipeline'
import { expect, test } from 'vitest'
import { zh } from '../index.ts'

const facts = { language: { value: 'zh', by: 'given' } } as const
const first = (text: string): Provision | undefined =>
  read(text, { packs: [zh], frameworks: [], facts }).value.parts[0]?.provisions[0]

test.each([
  ['双方同意扩建码头，以便渔船停靠。', 'purpose', '以便渔船停靠'],
  ['双方将加强巡查以维护航道畅通。', 'purpose', '以维护航道畅通'],
  ['双方同意开通夜班车，让乡亲早到家。', 'effect', '让乡亲早到家'],
  ['雙方同意增設課程，包括木工、釀酒。', 'detail', '包括木工、釀酒'],
  ['双方同意开放湖区，前提是水位合适。', 'condition', '前提是水位合适'],
  ['双方将根据各自法律开展巡查。', 'condition', '根据各自法律'],
] as const)('%s has a %s: %s', (text, field, quote) => {
  expect(first(text)?.[field]?.quote).toBe(quote)
})

test.each([
  '双方同意开放湖区，前提是水位合适。',
  '双方将根据各自法律开展巡查。',
  '双方同意，在资金允许的前提下，修复灯塔。',
])('a condition makes a promise exploratory: %s', (text) => {
  expect(first(text)).toMatchObject({ kind: 'commitment', bindingness: 'exploratory' })
})

test('who benefits belongs to the promise', () => {
  expect(first('双方将扩建码头，给渔民带来便利。')?.quote).toBe('扩建码头，给渔民带来便利')
})

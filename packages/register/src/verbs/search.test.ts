import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type TestRegister, testRegister } from '../testing/register.ts'

describe('search', () => {
  let made: TestRegister
  beforeAll(async () => {
    made = await testRegister({
      'a.en.txt': 'Vietnam will open the crossing at Đồng Đăng.\n\nChina will build the 鐵路 to the U.S. border.\n',
      'b.en.txt':
        'Peru will build railways. Kenya will build one railway, two railway stations and a railway school.\n',
    })
  })
  afterAll(() => made[Symbol.asyncDispose]())

  test.each([
    ['dong dang', 'Đồng Đăng'],
    ['ĐỒNG ĐĂNG', 'Đồng Đăng'],
    ['铁路', '鐵路'],
    ['铁', '鐵'],
    ['US border', 'U.S'],
    ['openings', 'open'],
    ['"build railways"', 'build railways'],
  ])('finds %s in %s, and marks it', async (words, marked) => {
    const { rows } = await made.register.search(words)
    expect(rows).not.toHaveLength(0)
    const { quote } = rows[0]!.provision
    const pieces = rows[0]!.marks.map(({ start, end }) => quote.slice(start, end))
    expect(pieces.join(' ')).toContain(marked)
  })

  test('puts the best first', async () => {
    const { rows } = await made.register.search('railway')
    const scores = rows.map(({ score }) => score)
    expect(scores.length).toBeGreaterThan(1)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
  })

  test.each(['', '  ', '…?!', '"', 'OR NOT', 'NEAR(', 'terms:x', '*', "'); drop table provision; --"])(
    'takes %j as words and nothing else',
    async (words) => {
      expect((await made.register.search(words)).total).toBe(0)
      expect((await made.register.verify()).problems).toEqual([])
    },
  )

  test('may be narrowed as the register table is', async () => {
    expect((await made.register.search('build', { by: ['China'] })).total).toBe(1)
  })
})

describe('search through the names of a framework', () => {
  let made: TestRegister
  beforeAll(async () => {
    made = await testRegister({
      'a.en.txt': 'China will invite To Lam to Beijing. China and Vietnam will widen the road at Youyiguan.\n',
      'b.zh.txt': '中方将邀请苏林访问北京。中越双方将扩建友谊关口岸。\n',
      'c.zh.txt': '中方將邀請蘇林訪問。中越雙方將擴建友誼關口岸。\n',
      'd.vi.txt':
        'Trung Quốc mời ông Tô Lâm thăm Bắc Kinh. Trung Quốc và Việt Nam sẽ mở rộng cửa khẩu Hữu Nghị Quan.\n',
    })
  })
  afterAll(() => made[Symbol.asyncDispose]())

  test.each([
    ...['苏林', '蘇林', 'Tô Lâm', 'To Lam', 'to lam', 'Tu Lam'].map((words) => [
      words,
      ['To Lam', 'Tô Lâm', '苏林', '蘇林'],
    ]),
    ...['友谊关', '友誼關', 'Youyiguan', 'Hữu Nghị Quan', 'huu nghi', 'Huu Nghi'].map((words) => [
      words,
      ['Hữu Nghị Quan', 'Youyiguan', '友谊关', '友誼關'],
    ]),
  ] as const)('%s finds its other names in every language, and marks them as they stand', async (words, expected) => {
    const { rows } = await made.register.search(words as string)
    const marked = rows.flatMap(({ provision, marks }) =>
      marks.map(({ start, end }) => provision.quote.slice(start, end)),
    )
    expect([...new Set(marked)].sort()).toEqual([...(expected as readonly string[])].sort())
  })

  test.each(['苏林', 'Tô Lâm', 'tu lam'])(
    'the filter by words of tables finds other names of %s too',
    async (words) => {
      const { rows, total, facets } = await made.register.provisions({ words })
      expect(rows.map(({ source }) => source).sort()).toEqual(['a.en.txt', 'b.zh.txt', 'c.zh.txt', 'd.vi.txt'])
      expect(total).toBe(4)
      expect(facets.document).toHaveLength(4)
    },
  )
})

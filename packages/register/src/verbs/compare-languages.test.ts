import { describe, expect, test } from 'vitest'
import type { CompareRow, Comparison } from '../rows.ts'
import { testRegister } from '../testing/register.ts'

const header = (title: string, language: string): string =>
  `title: ${title}\ndate: 2026-03-02\nlanguage: ${language}\ngenre: joint statement\n---\n`

/** One statement in three languages; the Chinese one leaves the lighthouse out, the Vietnamese one only wants to train. */
const TEXTS = {
  'statement.en.txt': `${header('Joint Statement of Kenya and Peru', 'en')}Kenya and Peru agreed to set up a fisheries committee.

The two sides will train 450 teachers by 2028.

Both sides will build a lighthouse in Mombasa.

Peru will open a consulate in Nairobi in 2027.

Kenya opposes tariffs outside the World Trade Organization.
`,
  'statement.zh.txt': `${header('肯尼亚和秘鲁联合声明', 'zh')}肯尼亚和秘鲁同意设立渔业委员会。

双方将到2028年培训450名教师。

秘鲁将于2027年在内罗毕开设领事馆。

肯尼亚反对世界贸易组织之外的关税。
`,
  'statement.vi.txt': `${header('Tuyên bố chung Kenya và Peru', 'vi')}Kenya và Peru nhất trí thành lập ủy ban nghề cá.

Hai bên sẵn sàng đào tạo 450 giáo viên đến năm 2028.

Hai bên sẽ xây dựng một ngọn hải đăng ở Mombasa.

Peru sẽ mở một lãnh sự quán tại Nairobi trong năm 2027.

Kenya phản đối thuế quan ngoài Tổ chức Thương mại Thế giới.
`,
}

const line = ({ a, b, relation }: CompareRow): string => [a?.quote ?? '–', relation, b?.quote ?? '–'].join(' · ')

async function compared(one: string, other: string): Promise<Comparison> {
  await using made = await testRegister(TEXTS)
  return (await made.register.compare(one, other))!
}

describe('two documents in different languages', () => {
  test('stand side by side, provision by provision, without a word in common', async () => {
    const found = await compared('statement.en.txt', 'statement.zh.txt')
    expect(found.across).toBe(true)
    expect(found.rows.map(line)).toEqual([
      'set up a fisheries committee · same · 设立渔业委员会',
      'train 450 teachers by 2028 · same · 到2028年培训450名教师',
      'build a lighthouse in Mombasa · not found · –',
      'open a consulate in Nairobi in 2027 · same · 于2027年在内罗毕开设领事馆',
      'opposes tariffs outside the World Trade Organization · same · 反对世界贸易组织之外的关税',
    ])
  })

  test('show which one promises more firmly, and by what', async () => {
    const { rows } = await compared('statement.en.txt', 'statement.vi.txt')
    expect(rows.filter(({ relation }) => relation !== 'same')).toMatchObject([
      {
        a: { quote: 'train 450 teachers by 2028' },
        relation: 'weaker',
        reasons: [{ of: 'bindingness', earlier: 'firm', later: 'willing' }],
      },
    ])
  })

  test('hold no words that differ, since every word does', async () => {
    const { rows } = await compared('statement.vi.txt', 'statement.zh.txt')
    expect(rows.some(({ words }) => words)).toBe(false)
    expect(rows.filter(({ a, b }) => a && b)).toHaveLength(4)
  })
})

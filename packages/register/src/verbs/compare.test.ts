import { describe, expect, test } from 'vitest'
import type { CompareRow } from '../rows.ts'
import { testRegister } from '../testing/register.ts'

const header = (title: string, date: string): string => `title: ${title}\ndate: ${date}\nlanguage: en\n---\n`
const TEXTS = {
  'first.txt': `${header('Statement of 2024', '2024-09-09')}The two sides agreed to set up a fisheries committee.

Peru will open a consulate in Mombasa in 2025.

Both sides will train teachers of Spanish in Nairobi.

Kenya will lower its tariffs on quinoa.
`,
  'second.txt': `${header('Statement of 2025', '2025-09-09')}Both sides will train teachers of Spanish in Nairobi.

The two sides agreed to set up a fisheries committee.

Both sides will map the ocean floor.

Peru will open a consulate in Mombasa in due course.
`,
}

const line = ({ a, b, relation, moved }: CompareRow): string =>
  [relation, moved ? 'moved' : '', (a ?? b)!.quote].filter(Boolean).join(' · ')

describe('two documents side by side', () => {
  test('are of one party alone, where it is asked for', async () => {
    await using made = await testRegister(TEXTS)
    const found = await made.register.compare('first.txt', 'second.txt', { by: ['Kenya'] })
    expect(found?.rows.map(line)).toContain('not found · lower its tariffs on quinoa')
    expect(found?.rows.map(line)).not.toContain('weaker · open a consulate in Mombasa in 2025')
  })

  test('show what stayed, what changed, what is new, what is not found and what moved', async () => {
    await using made = await testRegister(TEXTS)
    const found = await made.register.compare('first.txt', 'second.txt')
    expect(found?.rows.map(line)).toEqual([
      'same · set up a fisheries committee',
      'new · map the ocean floor',
      'weaker · open a consulate in Mombasa in 2025',
      'same · moved · train teachers of Spanish in Nairobi',
      'not found · lower its tariffs on quinoa',
    ])
    expect(found?.counts).toMatchObject({ same: 2, weaker: 1, new: 1, 'not found': 1, stronger: 0 })
  })

  test('show the words that differ, and why', async () => {
    await using made = await testRegister(TEXTS)
    const found = await made.register.compare('first.txt', 'second.txt', { relation: ['weaker'] })
    expect(found?.rows).toMatchObject([
      {
        reasons: [{ of: 'due', earlier: 'in 2025', later: 'in due course' }, { of: 'words' }],
        words: [
          { text: 'open a consulate in Mombasa in ' },
          { text: '2025', only: 'a' },
          { text: 'due course', only: 'b' },
        ],
      },
    ])
  })

  test('stand in the order of their dates, whichever is asked for first', async () => {
    await using made = await testRegister(TEXTS)
    const straight = await made.register.compare('first.txt', 'second.txt')
    expect(await made.register.compare('second.txt', 'first.txt')).toEqual(straight)
    expect(straight?.a.source).toBe('first.txt')
  })

  test('are not found where one of them is not there', async () => {
    await using made = await testRegister(TEXTS)
    expect(await made.register.compare('first.txt', 'none.txt')).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { cleaned, furnitureOf, textOf } from './reading.fixture.ts'

const INTRO = `Pacific Letter

This week I look at Fiji and Mali. My view is that their timetable is bold.

The statement says that "both sides will open flights". I doubt it.

Nothing was said on visas.`

const STATEMENT = `I. The President of Mali visited Fiji from June 11 to 12, 2030, and met the President of Fiji.

II. Both sides agreed to open flights.

They will set up a joint committee.`

const COMMENTS = `Fascinating read! I'm Joe, a cook. My stack "Soups" is free.
check us out:
https://soups.example.org
Both sides should eat together, I think.`

const page = (above: string, below: string): string => `${INTRO}\n\n${above}\n\n${STATEMENT}\n\n${below}`

describe('a newsletter that carries a statement', () => {
  const dateline = 'Xinhua News Agency, Suva, June 12 - '
  const title = 'Joint Statement of Fiji and Mali on Open Skies'
  const text = page(`Below is the full text of the joint statement:\n\n${dateline}${title}`, COMMENTS)
  const { parts, issues } = cleaned(text, { date: { value: '2030-06-20', by: 'file name' } })
  const [whole, inner] = parts

  test('is two documents', () => {
    expect(parts.map(({ embedded, facts }) => [embedded, facts.genre?.value])).toEqual([
      [false, 'newsletter'],
      [true, 'joint-statement'],
    ])
    expect(issues).toEqual([])
  })

  test('gives the statement its own title, date and publisher', () => {
    expect(inner!.facts).toMatchObject({
      title: { value: title, by: 'recognised' },
      date: { value: '2030-06-12', by: 'recognised', reason: 'dateline, its year from the text' },
      publisher: { value: 'Xinhua News Agency', by: 'recognised' },
    })
    expect(whole.facts.date).toEqual({ value: '2030-06-20', by: 'file name' })
  })

  test('lets the statement end before the comments of readers', () => {
    expect(textOf(text.slice(0, inner!.end), inner!).endsWith('joint committee.')).toBe(true)
    expect(furnitureOf(text, whole).at(-1)).toEqual(['comment', COMMENTS])
  })

  test('keeps what it says itself, and what it quotes, for the newsletter', () => {
    expect(textOf(text, whole)).toContain('both sides will open flights')
    expect(textOf(text, whole)).not.toContain('joint committee')
  })
})

test('a page may hold a line that begins as a memorandum does', () => {
  const text = page('MEMORANDUM OF UNDERSTANDING\n\nMemorandum of Understanding of Fiji and Mali', COMMENTS)
  expect(cleaned(text, {}).parts[0]!.end).toBe(text.length)
})

test.each([
  [
    'announced, without a title',
    'Here is the full text of the joint statement:',
    'That is all. I will write again.',
    '2030-06-12',
  ],
  [
    'with title and date',
    'Joint Statement between Fiji and Mali\n\n(Suva, 13 June 2030)',
    '* * *\n\nI will be back.',
    '2030-06-13',
  ],
  ['as the last of the page', 'Joint Communique of the Ministers of Fiji and Mali', '', '2030-06-12'],
])('a statement %s is found', (_how, above, below, date) => {
  const text = page(above, below)
  const { parts } = cleaned(text)
  expect(parts).toHaveLength(2)
  expect(parts[1]!.facts.date?.value).toBe(date)
  expect(text.slice(parts[1]!.start, parts[1]!.end)).toMatch(/joint committee\.$/)
})

test('a statement without any date takes that of the page, and it is reported', () => {
  const text = page('Joint Statement between Fiji and Mali', '').replace(' from June 11 to 12, 2030', '')
  const { parts, issues } = cleaned(text, { date: { value: '2030-06-20', by: 'given' } })
  expect(parts[1]!.facts.date).toMatchObject({ value: '2030-06-20', by: 'default' })
  expect(issues.map(({ code }) => code)).toEqual(['clean/embedded-without-date'])
})

test.each([
  ['a statement on a page of its own', `Joint Statement between Fiji and Mali\n\n${STATEMENT}`],
  [
    'a statement that cites another in a title',
    `Joint Statement of Fiji and Mali\n\n${STATEMENT}\n\nJoint Statement on Fish\n\n${STATEMENT}`,
  ],
  ['news of a statement', `${INTRO}\n\nFiji and Mali issue joint statement on flights\n\n${STATEMENT}`],
  ['a title about statements', `${INTRO}\n\nJoint Statement Highlights\n\n${STATEMENT}`],
])('%s carries none', (_what, text) => {
  expect(cleaned(text).parts).toHaveLength(1)
})

import { describe, expect, test } from 'vitest'
import { cleaned, furnitureOf, textOf } from './reading.fixture.ts'

const BODY = `The two ministers agreed to open flights between Suva and Bamako by the end of 2031.

They will set up a joint committee on aviation, and both sides will report every year.

The talks were frank, the ministers said.`

describe('a news page', () => {
  const page = `Home > World > Diplomacy
WORLD
Fiji and Mali to open direct flights
By Ana Vosa
Published: 12 June 2030, 10:05 GMT
Share
Listen to this article (3 min)
The two ministers after the talks. (Photo: A. Vosa)

${BODY.replace('They will', 'Advertisement\n\nAlso read: Mali opens an embassy\n\nThey will')}

Tags: Fiji, Mali
You may also like
Ten best beaches
Ministers meet in Paris
3 Comments
Joe: Great news! I will fly to Bamako.
© 2030 Suva Post. All rights reserved.`

  test('is read without all that stands around its text', () => {
    const [whole] = cleaned(page).parts
    expect(textOf(page, whole).replaceAll(/\n+/g, '\n\n')).toBe(BODY)
  })

  test('says why each line is left out', () => {
    const [whole] = cleaned(page).parts
    expect(furnitureOf(page, whole).map(([why]) => why)).toEqual([
      'navigation',
      'header',
      'byline',
      'dateline',
      'navigation',
      'caption',
      'promotion',
      'teaser',
      'navigation',
      'teaser',
      'comment',
    ])
  })
})

test.each([
  ['reference', 'References:\nMali news of 3 May\nexample.org/mali'],
  ['comment', 'Share\n\nComments (2)\nNice.\nWe will all fly there next year.'],
  ['teaser', 'Related Articles\nWhy fish matter'],
  ['navigation', 'Back to top'],
  ['other', '* * *'],
  ['promotion', 'Subscribe now'],
  ['other', 'Copyright 2030 Suva Post'],
])('%s stands below the text', (why, tail) => {
  const page = `${BODY}\n\n${tail}`
  const [whole] = cleaned(page).parts
  expect(textOf(page, whole)).toBe(BODY)
  expect(furnitureOf(page, whole).at(-1)?.[0]).toBe(why)
})

test('the box of an author above the links at the end is left out', () => {
  const page = `${BODY}\n\nvosanews\n\nWriting, my 🌉 to you..\n\nRelated Articles\n\nBack to top button`
  expect(textOf(page, cleaned(page).parts[0])).toBe(BODY)
})

test('comments without a head above them are known by how readers write, on a page with other furniture', () => {
  const page = `${BODY}\n\n${BODY}\n\nSubscribe now\nFascinating read! I am a cook.\nBoth sides will love my soup.`
  expect(furnitureOf(page, cleaned(page).parts[0]).at(-1)).toEqual([
    'comment',
    'Fascinating read! I am a cook.\nBoth sides will love my soup.',
  ])
})

test('a title that stands again below is left out', () => {
  const page = `Fiji and Mali to open flights\n\n${BODY}\n\nFiji and Mali to open flights`
  expect(textOf(page, cleaned(page).parts[0])).toBe(BODY)
})

describe('nothing is lost of', () => {
  test.each([
    ['a plain text', BODY],
    ['a line without a point', 'Both sides agreed to build a railway'],
    ['lines without points', 'Fiji agreed to build a road\nMali agreed to build a port'],
    ['numbered paragraphs', '1. The Parties shall meet.\n\n2. The Parties shall pay.\n\n3. This treaty is in force.'],
    ['a letter', 'Dear President,\n\nI thank you for your letter. My country will open an embassy.\n\nYours sincerely'],
    ['a transcript', 'PRESIDENT VULA: Good day. We will meet.\n\nPRESIDENT KEITA: We will. You have my word.'],
    ['a text that speaks of comments', `${BODY}\n\nComments\n\nThe Parties shall send their comments within a year.`],
    [
      'a text that shares',
      'The two sides share a border. Share and share alike, they agreed.\n\nThey will subscribe to the treaty.',
    ],
    ['a text with a question', 'Will they sign? They will, both sides said.\n\nThey will meet by 2031.'],
    ['sections', `I. Fish\n\n${BODY}\n\nII. Wool\n\nThey will trade wool.`],
  ])('%s', (_what, text) => {
    expect(textOf(text, cleaned(text).parts[0])).toBe(text)
  })

  test('a statement but its title', () => {
    const text = `Joint Statement of Fiji and Mali\n\n${BODY}\n\nTrade in Wool\n\nThey will trade wool.`
    expect(`Joint Statement of Fiji and Mali\n\n${textOf(text, cleaned(text).parts[0])}`).toBe(text)
  })
})

test('what stands before the text in its file is its header', () => {
  const header = 'title: Talks\ndate: 2030-06-12\n---\n'
  expect(furnitureOf(header + BODY, cleaned(header + BODY, {}, header.length).parts[0])).toEqual([['header', header]])
})

test.each([
  'This is an unofficial translation.',
  'The report was rewritten for a class. It is not an official text, and nobody is quoted.',
  'The views expressed here do not necessarily reflect those of the ministry.',
])('a notice on the text itself is none of its sentences: %s', (notice) => {
  const page = `Fiji and Mali open direct flights\n\n${notice}\n\n${BODY}`
  const [whole] = cleaned(page).parts
  expect(textOf(page, whole)).not.toContain(notice)
  expect(textOf(page, whole)).toContain('joint committee on aviation')
})

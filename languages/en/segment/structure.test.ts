import { describe, expect, test } from 'vitest'
import { cut, withRole } from './reading.fixture.ts'

const STATEMENT = `I. The President of Mali paid a visit to Fiji at the invitation of the President of Fiji.
The two presidents held talks.
II. Both sides agreed to keep their friendship.
They will meet every year. They will open embassies.
III. Both sides reaffirmed their support for open seas
They will sign a treaty on the sea.
IV. Both sides were pleased with the visit. The people of both states thank the hosts.`

describe('headings', () => {
  test('a numbered sentence alone above the paragraphs of its section is a heading', () => {
    expect(withRole(cut(STATEMENT), 'heading')).toEqual([
      'I. The President of Mali paid a visit to Fiji at the invitation of the President of Fiji.',
      'II. Both sides agreed to keep their friendship.',
      'III. Both sides reaffirmed their support for open seas',
    ])
  })

  test('numbered paragraphs that follow each other are the text itself', () => {
    const text =
      '1. The Parties shall exchange data.\n\n2. The Parties shall meet every year.\n\n3. This treaty is in force.'
    expect(withRole(cut(text), 'heading')).toEqual([])
    expect(cut(text).sentences.map(({ section }) => section)).toEqual(['1', '2', '3'])
  })

  test('counted calls above their paragraphs are headings, and the last ends with the paragraph below it', () => {
    const text = `She proposed two steps.

First, build more bridges!

The states should join their roads.

Second, plant more trees!

Every town should plant a wood.

For his part, the minister thanked her.`
    const read = cut(text)
    expect(withRole(read, 'heading')).toEqual(['First, build more bridges!', 'Second, plant more trees!'])
    expect(read.sentences.map(({ section }) => section)).toEqual([
      undefined,
      'First',
      'First',
      'Second',
      'Second',
      undefined,
    ])
  })

  test.each(['Railways and Roads', 'CLIMATE', 'What Comes Next?', 'In their talks on fish'])(
    '%s is a title above a text',
    (title) => {
      expect(withRole(cut(`${title}\n\nThe two sides agreed to build a railway.`), 'heading')).toEqual([title])
    },
  )

  test.each([
    'The two sides agreed to build a railway',
    'They signed the text.',
    'The Parties shall:',
    'Railways, Roads and Ports,',
  ])('%s is none', (line) => {
    expect(withRole(cut(`${line}\n\nmore of it`), 'heading')).toEqual([])
  })

  test('sentences without points one below the other are none', () => {
    expect(withRole(cut('Fiji agreed to build a road\nMali agreed to build a port of its own'), 'heading')).toEqual([])
  })
})

describe('lists', () => {
  test.each([
    ['bullets', 'They decided to:\n• sign a treaty;\n• open a hotline; and\n• meet each year.'],
    ['dashes', 'They decided to:\n- sign a treaty\n- open a hotline\n- meet each year'],
    ['letters', 'The Parties shall\n(a) sign a treaty,\n(b) open a hotline, and\n(c) meet each year.'],
    ['numbers', 'The Ministers:\n\n1. Signed a treaty;\n\n2. Opened a hotline;\n\n3. Met the press.'],
    ['half brackets', 'They agreed on the following.\n1) Sign a treaty.\n2) Open a hotline.\n3) Meet each year.'],
    ['small roman numbers', 'They agreed on:\n(i) a treaty;\n(ii) a hotline;\n(iii) a yearly meeting.'],
    ['no mark at all', 'They decided to:\nsign a treaty;\nopen a hotline; and\nmeet each year.'],
  ])('items with %s hang on the sentence above them', (_marks, text) => {
    const { sentences } = cut(text)
    expect(sentences.map(({ role, lead }) => [role, lead])).toEqual([
      ['body', undefined],
      ['item', 0],
      ['item', 0],
      ['item', 0],
    ])
  })

  test('an item begins behind its mark', () => {
    const { sentences, tokens } = cut('They decided to:\n(a) sign a treaty;\n(b) meet.')
    expect(sentences.map(({ words }) => tokens.text.slice(tokens.start[words], tokens.end[words]))).toEqual([
      'They',
      'sign',
      'meet',
    ])
  })

  test('items inside an item hang on it, and the list goes on behind them', () => {
    const { sentences } = cut('They will:\n(a) work on:\n(i) fish;\n(ii) wool;\n(b) meet.')
    expect(sentences.map(({ lead }) => lead)).toEqual([undefined, 0, 1, 1, 0])
  })

  test('numbered sentences with a subject of their own hang on nothing', () => {
    const { sentences } = cut('They have agreed as follows:\n1. The Parties shall meet.\n2. The Parties shall pay.')
    expect(sentences.map(({ role, lead }) => [role, lead])).toEqual([
      ['body', undefined],
      ['body', undefined],
      ['body', undefined],
    ])
  })

  test('a paragraph below a list is not part of it', () => {
    const { sentences } = cut('They will:\n• meet;\n• sign.\nThey thanked their hosts.')
    expect(sentences.at(-1)).toMatchObject({ role: 'body', words: sentences.at(-1)!.first })
  })
})

describe('sections', () => {
  test('have their label and their heading as the text writes them', () => {
    expect(cut(STATEMENT).sections.map(({ label, heading }) => [label, heading?.quote])).toEqual([
      ['I', 'The President of Mali paid a visit to Fiji at the invitation of the President of Fiji.'],
      ['II', 'Both sides agreed to keep their friendship.'],
      ['III', 'Both sides reaffirmed their support for open seas'],
      ['IV', undefined],
    ])
  })

  test('an article has its title on the next line, and keeps its numbered paragraphs', () => {
    const text = `Article 1
Purpose

The Parties shall exchange data.

Article 2
Duties

1. Each Party shall publish its data.

2. Each Party shall pay its costs.`
    const { sections, sentences } = cut(text)
    expect(sections.map(({ label, heading }) => [label, heading?.quote])).toEqual([
      ['Article 1', 'Purpose'],
      ['Article 2', 'Duties'],
    ])
    expect(sentences.at(-1)).toMatchObject({ section: 'Article 2', role: 'body' })
  })

  test('a title ends the numbered paragraphs above it', () => {
    const { sections } = cut('SEA\n\n1. The sea is warm.\n\n2. We will act.\n\nLAND\n\n3. The land is dry.')
    expect(sections.map(({ label }) => label)).toEqual(['SEA', '1', '2', 'LAND', '3'])
    expect(sections[2]!.end).toBeLessThan(sections[3]!.start)
  })

  test.each([
    ['Article 5 of the treaty says so.', undefined],
    ['V. Sokolov said so.', undefined],
    ['2030 was a good year.', undefined],
    ['3.2 Trade in goods is free.', '3.2'],
    ['Chapter II. The sea is free.', 'Chapter II'],
  ])('%s stands in section %s', (text, section) => {
    expect(cut(text).sentences[0]?.section).toBe(section)
  })
})

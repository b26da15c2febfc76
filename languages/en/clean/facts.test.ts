import { describe, expect, test } from 'vitest'
import { cleaned } from './reading.fixture.ts'

const BODY = 'The two sides agreed to open flights between Suva and Bamako. They will meet every year.'
const factsOf = (text: string, known = {}) => cleaned(text, known).parts[0].facts
const fileName = { date: { value: '2030-06-15', by: 'file name' } } as const

describe('a dateline', () => {
  test.each([
    ['SUVA, June 12 (Xinhua) -- ', '2030-06-12', 'Xinhua'],
    ['SUVA, 12 June 2031 (PNA/AP) - ', '2031-06-12', 'PNA/AP'],
    ['Suva (VNA) – ', '2030-06-15', 'VNA'],
    ['Pacific News Agency, Suva, Jun. 12 - ', '2030-06-12', 'Pacific News Agency'],
    ['(Xinhua) -- ', '2030-06-15', 'Xinhua'],
    ['SUVA: ', '2030-06-15', undefined],
    ['date 2030-06-11 SUVA: ', '2030-06-11', undefined],
    ['BAMAKO, Mali — ', '2030-06-15', undefined],
    ['SUVA, Dec. 30, 2029 — ', '2029-12-30', undefined],
  ])('%s says when and who', (dateline, date, publisher) => {
    const { parts } = cleaned(dateline + BODY, fileName)
    expect([parts[0].facts.date?.value, parts[0].facts.publisher?.value]).toEqual([date, publisher])
    if (/[A-Z]{4}|\(/.test(dateline) && !dateline.includes(', Mali')) {
      expect(parts[0].furniture).toEqual([{ start: 0, end: dateline.trimEnd().length, why: 'dateline' }])
    }
  })

  test('of December in a file of January is of the year before', () => {
    const known = { date: { value: '2031-01-02', by: 'file name' } } as const
    expect(factsOf(`SUVA, Dec. 31 (Xinhua) -- ${BODY}`, known).date?.value).toBe('2030-12-31')
  })

  test.each(['Fiji - Mali trade grew in June. ', 'They agreed: ', 'On June 12, 2029, they met. ', 'Note: '])(
    '%s is none',
    (words) => {
      const { parts } = cleaned(words + BODY, fileName)
      expect(parts[0].furniture).toEqual([])
      expect(parts[0].facts.date).toEqual(fileName.date)
    },
  )
})

describe('the date', () => {
  test.each([
    'Suva, 12 June 2031',
    'June 12, 2031',
    'Published: 12 June 2031, 10:05 GMT',
    '2031-06-12',
    'Thursday, 12th June 2031',
  ])('is read from %s above the text', (line) => {
    expect(factsOf(`Talks in Suva on open skies\n${line}\n\n${BODY}`, fileName).date).toEqual({
      value: '2031-06-12',
      by: 'recognised',
      reason: 'line above the text',
    })
  })

  test('is read from the last line of a text that ends with place and date', () => {
    expect(factsOf(`${BODY}\n\n${BODY}\n\nSuva, 3 May 2030`).date?.value).toBe('2030-05-03')
  })

  test('of a header stands, whatever the text says', () => {
    const given = { date: { value: '2030-01-01', by: 'given' } } as const
    expect(factsOf(`SUVA, June 12 (Xinhua) -- ${BODY}`, given).date).toEqual(given.date)
  })

  test('of the text wins over the name of the file, and the difference is reported', () => {
    const { issues } = cleaned(`SUVA, June 12 (Xinhua) -- ${BODY}`, fileName)
    expect(issues.map(({ code }) => code)).toEqual(['clean/date-differs'])
  })

  test.each(['SUVA, June 31 - ', 'SUVA, February 30, 2030 - '])('%s does not exist and is not taken', (dateline) => {
    expect(factsOf(dateline + BODY, fileName).date).toEqual(fileName.date)
  })
})

describe('the title', () => {
  test.each([
    ['Fiji and Mali to open flights', 'Fiji and Mali to open flights'],
    ['AGREEMENT BETWEEN FIJI\nAND MALI ON FLIGHTS', 'AGREEMENT BETWEEN FIJI AND MALI ON FLIGHTS'],
    ['Joint Statement of the Presidents of\nFiji and Mali', 'Joint Statement of the Presidents of Fiji and Mali'],
    [
      'Joint Statement of Fiji and Mali on a Lasting\nPartnership',
      'Joint Statement of Fiji and Mali on a Lasting Partnership',
    ],
    ['What Will Fiji Gain From Mali?', 'What Will Fiji Gain From Mali?'],
  ])('%s is the line above the text', (lines, title) => {
    expect(factsOf(`${lines}\n\n${BODY}`).title).toMatchObject({ value: title, by: 'recognised' })
  })

  test.each(['Mr. President,', '1. Introduction', 'They met.', 'The Parties:'])('%s is none', (line) => {
    expect(factsOf(`${line}\n\n${BODY}`).title).toBeUndefined()
  })
})

describe('the genre', () => {
  test.each([
    ['joint-statement', 'Joint Statement between Fiji and Mali', BODY],
    ['joint-statement', "Fiji-Mali Joint Leaders' Statement", BODY],
    ['joint-communique', 'JOINT COMMUNIQUE', BODY],
    ['declaration', 'Joint Declaration on the Sea', BODY],
    ['speech', 'Remarks by President Vula at the opening of the embassy', BODY],
    ['readout', 'Readout of the call with President Vula', BODY],
    ['message', 'Message from President Vula', BODY],
    ['news', 'Fiji and Mali issue joint statement', `SUVA, June 12 (Xinhua) -- ${BODY}`],
    ['news', 'Fiji and Mali talk', 'Both agreed, Vula said. It is good, he added. Mali will follow, Keita noted.'],
    [
      'treaty',
      'On flights',
      'The Contracting Parties, desiring to fly,\n\nHave agreed as follows:\n\nArticle 1\n\nThey shall fly.',
    ],
    ['commentary', 'By Ana Vosa', `${BODY}\n\nThe two sides should fly more often.`],
    ['newsletter', 'Pacific Letter', `In this issue I look at flights.\n\n${BODY}\n\nSubscribe now`],
    [undefined, 'Flights', BODY],
  ])('%s is known from %s', (genre, title, text) => {
    expect(factsOf(`${title}\n\n${text}`).genre?.value).toBe(genre)
  })
})

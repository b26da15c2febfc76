import { expect, test } from 'vitest'
import type { ExportedProvision } from '../rows.ts'
import { calendarFile, type PublishedCalendar } from './calendar.ts'

const PROVISION = {
  documentTitle: '铁路 statement; first',
  documentDate: '2030-01-02',
  source: 'statement.en.txt',
  documentHash: '0f1e',
  start: 12,
  end: 40,
  quote: 'open an office, then another,\nby the end of 2030',
  by: ['Kenya', 'Peru'],
  due: { raw: 'by the end of 2030', kind: 'date', start: 20, end: 40, from: '2030-01-01', to: '2030-12-31' },
} as unknown as ExportedProvision

const CALENDAR: PublishedCalendar = {
  on: '2030-02-01',
  rows: [
    {
      id: 'i1',
      entry: 'deadline',
      title: PROVISION.quote,
      from: '2030-01-01',
      to: '2030-12-31',
      convention: 'named',
      overdue: false,
      provision: PROVISION,
    },
    {
      id: 'event.founding.30',
      entry: 'anniversary',
      title: 'Ties',
      from: '2030-03-01',
      to: '2030-03-01',
      convention: 'every year',
      overdue: false,
      years: 30,
      sources: ['a gazette'],
    },
  ],
}

const unfolded = calendarFile(CALENDAR).replaceAll('\r\n ', '')

test('an entry takes whole days and ends in front of the day behind its last', () => {
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20300101\r\nDTEND;VALUE=DATE:20310101')
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20300301\r\nDTEND;VALUE=DATE:20300302')
  expect(unfolded.match(/TRANSP:TRANSPARENT/gu)).toHaveLength(2)
})

test('it is known again, says how it was made out, and where it stands', () => {
  expect(unfolded).toContain('UID:i1@servanda\r\nSEQUENCE:21916\r\nDTSTAMP:20300201T000000Z')
  expect(unfolded).toContain('SUMMARY:Due: open an office\\, then another\\,\\nby the end of 2030')
  expect(unfolded).toContain(
    'as the text names them.\\n铁路 statement\\; first\\; 2030-01-02\\; statement.en.txt\\, 12–40',
  )
  expect(unfolded).toContain('SUMMARY:Ties (30 years)')
})

test('no line is longer than 75 octets, and the same calendar is the same file', () => {
  const file = calendarFile(CALENDAR)
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  expect(calendarFile(CALENDAR)).toBe(file)
})

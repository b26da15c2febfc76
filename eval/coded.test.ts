import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { parseOffsets, parseQuoted } from './coded.ts'

const TEXT = 'Uruguay will meet Portugal in May. Uruguay will meet Portugal again.'
const bytes = new TextEncoder().encode(TEXT)
const line = { kind: 'commitment', by: ['Uruguay'], bindingness: 'firm', pillar: 'political' }
const jsonl = (...rows: object[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

test('quotes are placed one behind the other, and nth picks one of several equal ones', () => {
  const rows = parseQuoted(TEXT, jsonl({ ...line, quote: 'meet Portugal', nth: 2 }, { ...line, quote: 'again' }))
  expect(rows.map((row) => row.start)).toEqual([48, 62])
})

test('a quote that the text does not hold is refused', () => {
  expect(() => parseQuoted(TEXT, jsonl({ ...line, quote: 'meet Brazil' }))).toThrow('line 1')
})

test('offsets become the words at their place', () => {
  const head = { text: 'a.txt', sha256: createHash('sha256').update(bytes).digest('hex'), coder: 'x', codebook: 'y' }
  const row = { ...line, start: 13, end: 33, due: { raw: [27, 33], kind: 'date' }, mechanisms: [[18, 26]] }
  const { rows } = parseOffsets(TEXT, bytes, jsonl(head, row))
  expect(rows[0]).toMatchObject({ due: { raw: 'in May', kind: 'date' }, mechanisms: ['Portugal'], heading: false })
})

test('a coding is refused when the text is another one', () => {
  const head = { text: 'a.txt', sha256: 'abc', coder: 'x', codebook: 'y' }
  expect(() => parseOffsets(TEXT, bytes, jsonl(head))).toThrow('SHA-256')
})

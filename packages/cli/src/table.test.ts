import { expect, test } from 'vitest'
import { table } from './table.ts'

const lines = (text: string): readonly string[] => text.split('\n')

test('a table keeps its columns in line, whatever the script', () => {
  const shown = table(
    ['place', 'mentions'],
    [
      ['Đồng Đăng', '12'],
      ['友谊关', '3'],
    ],
  )
  expect(lines(shown)).toEqual(['place      mentions', 'Đồng Đăng  12', '友谊关     3'])
})

test('a text cannot steer the terminal that it is shown on', () => {
  expect(table(['quote'], [['all \u001b[2J\u0007clear\nnow \u202eback']])).toBe('quote\nall  [2J clear now  back')
})

test('a table without rows is its headings', () => {
  expect(table(['id', 'name'], [])).toBe('id  name')
})

test('one long id leaves the rows of the others where they are', () => {
  const long = `mechanism.${'a'.repeat(80)}`
  const shown = table(
    ['id', 'last'],
    [
      ['mechanism.b', '2025'],
      [long, '2024'],
    ],
  )
  expect(lines(shown)[1]).toBe(`mechanism.b${' '.repeat(31)}2025`)
  expect(lines(shown)[2]).toBe(`${long}  2024`)
})

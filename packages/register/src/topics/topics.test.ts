import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const TEXTS = {
  '2022-03-10-statement.en.txt': `title: First
---
Kenya and Peru will build a railway to Mombasa. Kenya and Peru will explore a second railway.

They agreed to hold the second meeting of the Joint Committee on Fisheries.
`,
  '2024-03-10-statement.en.txt': `title: Second
---
Kenya and Peru will explore a railway to Lima. Peru will widen tourism.
`,
}

test('each pillar has what each document says on it, how much and how firmly', async () => {
  await using place = await testRegister(TEXTS)
  const { documents, rows } = await place.register.topics()
  expect(documents.map(({ title }) => title)).toEqual(['First', 'Second'])
  const [first, second] = documents
  expect(rows.find(({ id }) => id === 'practical')!.cells).toMatchObject([
    { documentId: first!.id, strongest: 'firm' },
    { documentId: second!.id },
  ])
  const all = rows.flatMap(({ cells }) => cells.map(({ provisions }) => provisions))
  expect(all.reduce((sum, one) => sum + one, 0)).toBe(5)
})

test('words make topics of their own, in the order in which they were asked for', async () => {
  await using place = await testRegister(TEXTS)
  const { documents, rows } = await place.register.topics({ topic: ['tourism', 'railway'] })
  const [first, second] = documents
  expect(rows).toMatchObject([
    { name: 'tourism', cells: [{ documentId: second!.id, commitments: 1, strongest: 'firm' }] },
    {
      name: 'railway',
      cells: [
        { documentId: first!.id, provisions: 2, strongest: 'firm' },
        { documentId: second!.id, provisions: 1, strongest: 'exploratory' },
      ],
    },
  ])
  expect(rows[1]!.cells[0]!.first).toBe(`${first!.id}.1`)
})

test('things make topics too, and filters narrow them all', async () => {
  await using place = await testRegister(TEXTS)
  const { rows } = await place.register.topics({ things: 'mechanism' })
  expect(rows.map(({ name }) => name)).toContain('Joint Committee on Fisheries')
  const { documents } = await place.register.topics({ by: ['Peru'], document: ['2024-03-10-statement.en.txt'] })
  expect(documents.map(({ title }) => title)).toEqual(['Second'])
})

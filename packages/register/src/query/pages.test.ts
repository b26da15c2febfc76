import { pdfOf } from '@servanda/readers/testing'
import { expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const line = (text: string) => [{ text, x: 72, y: 700 }]

test('a provision of a PDF says on which page it begins, wherever it is shown', async () => {
  await using made = await testRegister({ 'note.en.txt': 'Kenya will open a school in Lima by 2027.\n' })
  const { register } = made
  const bytes = pdfOf([line('Kenya will build a harbour in Mombasa.'), line('Peru will send ten teachers to Nairobi.')])
  for await (const { status } of register.add([{ name: '2026-03-12-talks.en.pdf', bytes }]))
    expect(status).toBe('added')
  const { rows } = await register.provisions({ limit: 'all' })
  const pages = new Map(rows.map(({ quote, page }) => [quote, page]))
  expect(pages.get('build a harbour in Mombasa')).toBe(1)
  expect(pages.get('send ten teachers to Nairobi')).toBe(2)
  expect(pages.get('open a school in Lima by 2027')).toBe(undefined)

  const teachers = rows.find(({ page }) => page === 2)!
  expect(await register.provision(teachers.id)).toMatchObject({ page: 2 })
  expect((await register.search('teachers')).rows[0]?.provision.page).toBe(2)
  expect((await register.items({ limit: 10 })).rows.map(({ provision }) => provision.page)).toContain(2)
  expect((await register.item(teachers.itemId!))?.provision.page).toBe(2)
})

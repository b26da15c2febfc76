import { expect, inject, test } from 'vitest'
import { launch } from './browser.ts'

const choice = inject('browser')

test.skipIf(!choice)('a browser starts, and shows a page', async () => {
  const browser = await launch(choice!)
  const page = await browser.newPage()
  await page.setContent('<h1>Pacta sunt servanda</h1>')
  expect(await page.getByRole('heading').textContent()).toBe('Pacta sunt servanda')
  await browser.close()
})

import { expect, test } from 'vitest'
import { fileNameOf } from './file-name.ts'

test.each([
  ['https://example.org/2025-04-14-talks.en.txt', '2025-04-14-talks.en.txt'],
  ['https://example.org/news/talks/?id=3', 'talks'],
  ['https://example.org/', 'example.org'],
  ['https://example.org/%E5%A3%B0%E6%98%8E', '声明'],
  ['https://example.org/a%ZZ', 'a%ZZ'],
  ['https://example.org/..%2F..%2Fetc', '..-..-etc'],
])('a page at %s is called %s', (url, name) => {
  expect(fileNameOf(url)).toBe(name)
})

import { expect, test } from 'vitest'
import { idIn } from './belonging.ts'

test.each([
  ['i0123456789abcdef0123', 'an id'],
  ['http://127.0.0.1:8080/items/i0123456789abcdef0123', 'the address of its page'],
  ['http://127.0.0.1:8080/items/i0123456789abcdef0123/?lang=vi#status', 'an address with more behind it'],
  ['/items/i0123456789abcdef0123', 'a part of an address'],
])('%s leads to an item: %s', (text) => {
  expect(idIn(text)).toBe('i0123456789abcdef0123')
})

import { expect, test } from 'vitest'
import { WordTrie } from './word-trie.ts'

const nodeOf = (trie: WordTrie, word: string): number => {
  let node = 0
  for (let at = 0; at < word.length; at++) {
    node = trie.step(node, word.charCodeAt(at))
    if (node === 0) return 0
  }
  return node
}

test('every word leads to a node of its own, however many there are', () => {
  const trie = new WordTrie()
  const words = Array.from({ length: 9000 }, (_, n) => String.fromCharCode(0xa000 + (n % 97), 0xa000 + n))
  const nodes = words.map((word) => trie.put(word))
  expect(new Set(nodes).size).toBe(words.length)
  expect(words.map((word) => nodeOf(trie, word))).toEqual(nodes)
})

test('a traditional character is its simplified one; a word that was not put leads nowhere', () => {
  const trie = new WordTrie()
  const node = trie.put('協定')
  expect(trie.put('协定')).toBe(node)
  expect(nodeOf(trie, '协议')).toBe(0)
})

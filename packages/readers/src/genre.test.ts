import { GENRES } from '@servanda/pipeline'
import { describe, expect, test } from 'vitest'
import { genreOf } from './genre.ts'

describe('a genre is known', () => {
  test.each(GENRES.map((genre) => [genre]))('by its own name: %s', (genre) => {
    expect(genreOf(genre)).toBe(genre)
    expect(genreOf(genre.replaceAll('-', ' ').toUpperCase())).toBe(genre)
  })

  test.each([
    ['Joint Statement (trade)', 'joint-statement'],
    ['joint_communiqué', 'joint-communique'],
    ['Leaders’ messages', 'message'],
    ['Protocol, with annexes', 'treaty'],
    ['editorial', 'commentary'],
  ])('in other words: %s', (words, genre) => {
    expect(genreOf(words)).toBe(genre)
  })

  test.each(['', 'poem', 'statement of accounts', 'joint', 'constructor'])('and not guessed: %j', (words) => {
    expect(genreOf(words)).toBeUndefined()
  })
})

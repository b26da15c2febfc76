import type { DocumentFacts } from '@servanda/pipeline'
import { describe, expect, test } from 'vitest'
import { bestOf, givenFacts } from './facts.ts'

describe('of several who say what a document is', () => {
  const said = (by: 'given' | 'recognised' | 'file name' | 'default', value: string): DocumentFacts => ({
    date: { value, by },
  })

  test('a person comes before the text, the text before the file name, that before a guess', () => {
    const all = [said('default', '4'), said('file name', '3'), said('recognised', '2'), said('given', '1')]
    for (let n = 4; n > 0; n--) expect(bestOf(...all.slice(0, n)).date?.value).toBe(String(5 - n))
  })

  test('of two persons the first one', () => {
    expect(bestOf(said('given', 'option'), said('given', 'header')).date?.value).toBe('option')
  })

  test('options are facts that a person gives; empty ones are none', () => {
    expect(givenFacts({ title: ' Talks ', publisher: '', genre: 'Joint statement' })).toEqual({
      title: { value: 'Talks', by: 'given', reason: 'option' },
      genre: { value: 'joint-statement', by: 'given', reason: 'option' },
    })
  })
})

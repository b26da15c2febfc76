import { expect, test } from 'vitest'
import { type Found, type Listed, scoreThings } from './things.ts'

const at = (start: number, end: number, text = 'a'): Listed['places'][number] => ({ text, start, end })
const listed = (name: string, ...places: Listed['places']): Listed => ({ name, places, optional: false })
const found = (name: string, ...places: Found['places']): Found => ({ name, places })

const COUNCIL = listed('Fjord Council', at(0, 20), at(100, 120))
const HOTLINE = listed('hotline', at(40, 60))

test('things met in full and kept apart score one in everything', () => {
  const score = scoreThings([COUNCIL, HOTLINE], [found('council', ...COUNCIL.places), found('hotline', at(45, 60))])
  expect(score).toEqual({ found: { hit: 2, of: 2 }, precision: { hit: 2, of: 2 }, b3precision: 1, b3recall: 1 })
})

test('a thing split in two loses B³ recall, not precision', () => {
  const score = scoreThings([COUNCIL], [found('one', at(0, 20)), found('two', at(100, 120))])
  expect([score.b3precision, score.b3recall]).toEqual([1, 0.5])
})

test('two things taken for one lose B³ precision', () => {
  const score = scoreThings([COUNCIL, HOTLINE], [found('all', ...COUNCIL.places, ...HOTLINE.places)])
  expect(score.b3precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3)
  expect(score.b3recall).toBe(1)
})

test('a scrap of a name, or a whole sentence around it, does not meet it', () => {
  const score = scoreThings(
    [COUNCIL],
    [found('scrap', at(0, 3)), found('sentence', at(0, 90)), found('elsewhere', at(0, 20, 'b'))],
  )
  expect(score.found.hit).toBe(0)
  expect(score.precision).toEqual({ hit: 0, of: 3 })
})

test('an optional thing is not missed when absent and not wrong when found', () => {
  const score = scoreThings([{ ...HOTLINE, optional: true }], [found('hotline', at(40, 60))])
  expect(score.found).toEqual({ hit: 0, of: 0 })
  expect(score.precision).toEqual({ hit: 1, of: 1 })
})

import { expect, test } from 'vitest'
import { parcels } from './adding.ts'

const sizes = (files: readonly number[]): readonly number[] =>
  parcels(files.map((size) => ({ size }))).map((parcel) => parcel.length)

test('many files are sent in parcels of a few files and a few megabytes, none left out', () => {
  expect(sizes(Array(40).fill(14_000))).toEqual([16, 16, 8])
  expect(sizes([6_000_000, 6_000_000, 1, 30_000_000, 1])).toEqual([1, 2, 1, 1])
  expect(sizes([])).toEqual([])
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placeOf } from './place.ts'

const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('2800-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const provision = fc.record({ documentId: fc.uuid(), n: fc.nat(9999) })

describe('the file of keys holds provisions in the order of their days', () => {
  test('whichever document they stand in', () => {
    fc.assert(
      fc.property(day, day, provision, provision, (x, y, a, b) => {
        fc.pre(x < y)
        expect(placeOf(a, x)).toBeLessThan(placeOf(b, y))
      }),
    )
  })

  test.each(['1999', '1999-04', '1999-04-30'])('%s before what has no day', (date) => {
    expect(placeOf({ documentId: 'a', n: 1 }, date)).toBeLessThan(placeOf({ documentId: 'a', n: 1 }, null))
  })

  test('as whole numbers that a table holds exactly', () => {
    fc.assert(
      fc.property(fc.option(fc.oneof(day, fc.string())), provision, (date, one) => {
        const place = placeOf(one, date)
        expect(Number.isSafeInteger(place) && place >= 0).toBe(true)
      }),
    )
  })
})

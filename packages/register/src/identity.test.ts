import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { itemId, newId, partsOfProvisionId, provisionId, thingId } from './identity.ts'

describe('ids', () => {
  test('of things are their keys, fit for an address', () => {
    expect(thingId('mechanism/steering-committee')).toBe('mechanism.steering-committee')
    expect(thingId('found:mechanism/fisheries')).toBe('found.mechanism.fisheries')
    expect(thingId('found:mechanism/联合委员会')).toMatch(/^[a-z0-9.-]+$/)
  })

  test('of things differ where their keys differ, and stay what they are', () => {
    const key = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom('a/b', 'a:b', 'A/b', 'a/b-'))
    fc.assert(
      fc.property(key, key, (one, other) => {
        expect(thingId(thingId(one))).toBe(thingId(one))
        expect(thingId(one)).toMatch(/^[a-z0-9.-]+$/)
        const plain = (text: string) => text.replaceAll(/[/:]/g, '.')
        if (plain(one) !== plain(other)) expect(thingId(one)).not.toBe(thingId(other))
      }),
    )
  })

  test('of items are the same for the same words, in whatever case and lines', () => {
    expect(itemId('open a Consulate\n in Mombasa.')).toBe(itemId('Open a consulate in Mombasa'))
    expect(itemId('open a consulate in Mombasa')).not.toBe(itemId('open a consulate in Lima'))
  })

  test('of provisions say where they are', () => {
    const id = newId()
    expect(partsOfProvisionId(provisionId(id, 12))).toEqual({ documentId: id, n: 12 })
    expect(partsOfProvisionId(id)).toBeUndefined()
    expect(partsOfProvisionId(`${id}.x`)).toBeUndefined()
  })
})

import type { Framework, Party } from '@servanda/pipeline'
import { describe, expect, test } from 'vitest'
import { chosenFrom, frameworkSet } from './choose.ts'

const party = (id: string, en: readonly string[], zh: readonly string[] = []): Party => ({
  id: `party/${id}`,
  kind: 'state',
  names: { en, zh },
  demonyms: { en: [`${en[0]}n`] },
  source: ['an atlas'],
})

const framework = (name: string, pair: readonly string[], parties: readonly Party[] = []): Framework => ({
  ...{ name, version: '1', pair, parties },
  ...{ persons: [], mechanisms: [], instruments: [], projects: [], places: [], events: [] },
})

const known = [
  framework('base', [], [party('kenya', ['Kenya'], ['肯尼亚']), party('oman', ['Oman']), party('us', ['US'])]),
  framework('kenya-oman', ['party/kenya', 'party/oman']),
  framework('kenya-us', ['party/kenya', 'party/us']),
]

describe('frameworks chosen for a text', () => {
  test.each([
    ['Kenya and Oman met.', ['base', 'kenya-oman']],
    ['Kenyan and Omann envoys met.', ['base', 'kenya-oman']],
    ['Kenya met a Roman.', ['base']],
    ['Kenya wrote to us.', ['base']],
    ['肯尼亚 and the US met.', ['base', 'kenya-us']],
    ['Nobody met.', ['base']],
  ])('%s', (text, names) => {
    expect(chosenFrom(known, text).map(({ name }) => name)).toEqual(names)
  })

  test('none are none, and base is base alone', async () => {
    expect((await frameworkSet('none')).of('Kenya and Oman met.')).toEqual([])
    expect((await frameworkSet('base')).all.map(({ name }) => name)).toEqual(['base'])
  })

  test('the same choice gives the same list, so that what is made of it is kept', async () => {
    const set = await frameworkSet('auto')
    expect(set.of('Nobody met.')).toBe(set.of('No one met.'))
  })
})

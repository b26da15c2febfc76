import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openRegister } from '../open.ts'
import { allOf } from '../testing/all-of.ts'
import { folder } from '../testing/folder.ts'
import type { Register } from '../verbs.ts'

const FRAMEWORK = {
  'framework.json': { name: 'harbours', version: '1', pair: ['party/kenya', 'party/peru'] },
  'mechanisms.json': [
    {
      id: 'mechanism/council',
      names: { en: ['Harbour Council'] },
      source: ['a law'],
      type: 'council',
      parties: ['party/kenya', 'party/peru'],
    },
    {
      id: 'mechanism/pilots',
      names: { en: ['Pilots Working Group'], zh: ['引航工作組'], vi: ['Nhóm Hoa tiêu Đồng Đăng'] },
      source: ['a treaty'],
      type: 'working group',
      parties: ['party/peru', 'party/kenya'],
      partOf: 'mechanism/council',
      note: 'Meets at sea',
    },
  ],
  'persons.json': [
    {
      id: 'person/odhiambo',
      names: { en: ['Amina Odhiambo'] },
      source: ['a list'],
      party: 'party/kenya',
      posts: [{ title: { en: ['President'] }, party: 'party/kenya', from: '2024', source: ['a gazette'] }],
    },
  ],
}

describe('things of the framework and things found in texts', () => {
  const place = folder()
  let register: Register
  beforeAll(async () => {
    for (const [name, content] of Object.entries(FRAMEWORK)) place.file(name, JSON.stringify(content))
    register = await openRegister(place.at('servanda.db'), { create: true, framework: place.path })
    await allOf(
      register.add([
        place.file(
          '2025-01-01-a.en.txt',
          'The Pilots Working Group met in Lima. Kenya will host the Pilots Working Group.',
        ),
        place.file('2025-02-02-b.en.txt', 'President Amina Odhiambo will open the Reef Research Forum.'),
      ]),
    )
  })
  afterAll(async () => {
    await register.close()
    place[Symbol.dispose]()
  })

  test('are listed with all their names and every mention', async () => {
    const { rows } = await register.things('mechanism', { mentions: true })
    expect(rows[0]).toMatchObject({
      id: 'mechanism.pilots',
      name: 'Pilots Working Group',
      frameworkId: 'mechanism/pilots',
      names: { zh: ['引航工作組'] },
      mentionCount: 2,
      documentCount: 1,
      firstDate: '2025-01-01',
    })
    const text = readFileSync(place.at('2025-01-01-a.en.txt'), 'utf8')
    for (const { source, start, end, quote } of rows[0]!.mentions!) {
      expect({ source, quote }).toEqual({ source: '2025-01-01-a.en.txt', quote: text.slice(start, end) })
    }
    expect(rows[0]?.mentions).toHaveLength(2)
  })

  test('open with what the framework says and where it was seen', async () => {
    expect(await register.thing('mechanism/pilots')).toMatchObject({
      id: 'mechanism.pilots',
      partOf: { id: 'mechanism.council', mentionCount: 0 },
      facts: [
        { label: 'type', value: 'working group' },
        { label: 'parties', value: 'Kenya, Peru' },
        { label: 'note', value: 'Meets at sea' },
      ],
      sources: ['a treaty'],
      mentions: [{ documentDate: '2025-01-01', context: { quote: expect.stringContaining('met in Lima') } }, {}],
    })
    expect(await register.thing('person.odhiambo')).toMatchObject({
      facts: [
        { label: 'party', value: 'Kenya' },
        { label: 'post', value: 'President, Kenya, 2024 – …' },
      ],
      sources: ['a list', 'a gazette'],
    })
  })

  test('know their parts, also where no document names them', async () => {
    expect((await register.thing('mechanism.council'))?.parts).toMatchObject([{ id: 'mechanism.pilots' }])
    expect(await register.thing('mechanism.nobody')).toBeUndefined()
  })

  test('know the provisions that name them; a party also its own', async () => {
    const provisions = async (id: string) => (await register.thing(id))?.provisions.map(({ quote }) => quote)
    expect(await provisions('mechanism.pilots')).toContain('host the Pilots Working Group')
    expect(await provisions('party.kenya')).toContain('host the Pilots Working Group')
  })

  test.each([
    ['any language', '引航'],
    ['simplified characters', '引航工作组'],
    ['plain letters', 'dong dang'],
    ['the beginnings of words', 'PILOT work'],
  ])('are found by their names in %s', async (_, words) => {
    expect((await register.search(words)).things.map(({ id }) => id)).toEqual(['mechanism.pilots'])
    expect((await register.things('mechanism', { words })).total).toBe(1)
  })

  test('stay known when the folder of the framework is gone', async () => {
    writeFileSync(place.at('framework.json'), 'broken')
    const reader = await openRegister(place.at('servanda.db'), { readOnly: true })
    expect((await reader.thing('mechanism.pilots'))?.sources).toEqual(['a treaty'])
    expect((await reader.summary()).outdated).toBeUndefined()
    await reader.close()
    place.file('framework.json', JSON.stringify(FRAMEWORK['framework.json']))
  })
})

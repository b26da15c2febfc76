import { describe, expect, test } from 'vitest'
import { type Folder, folder } from '../testing/folder.ts'
import { builtInFrameworks, loadFramework } from './load.ts'

const MANIFEST = { name: 'reefs', version: '1', pair: [] }
const MECHANISM = {
  id: 'mechanism/reef-council',
  names: { en: ['Reef Council'] },
  source: ['a law'],
  type: 'council',
  parties: [],
}

const written = (place: Folder, files: Readonly<Record<string, unknown>>): string => {
  for (const [name, content] of Object.entries(files)) {
    place.file(name, typeof content === 'string' ? content : JSON.stringify(content))
  }
  return place.path
}

describe('a framework', () => {
  test('is read from its folder, a missing list being an empty one', async () => {
    using place = folder()
    written(place, { 'framework.json': MANIFEST, 'mechanisms.json': `\ufeff${JSON.stringify([MECHANISM])}` })
    expect(await loadFramework(place.path)).toMatchObject({ name: 'reefs', mechanisms: [MECHANISM], persons: [] })
  })

  test('comes with Servanda under its name', async () => {
    const [base] = await builtInFrameworks()
    expect(base?.name).toBe('base')
    expect(await loadFramework('base')).toBe(base)
  })

  test('that nobody knows is refused with the names of those that are known', async () => {
    await expect(loadFramework('atlantis')).rejects.toThrow(
      expect.objectContaining({
        code: 'framework-missing',
        message: expect.stringMatching(/^no framework "atlantis".*base/),
      }),
    )
  })

  test.each([
    ['a file that is no JSON', { 'persons.json': '[' }, /persons\.json is not JSON/],
    ['an unknown field', { 'mechanisms.json': [{ ...MECHANISM, owner: 'x' }] }, /mechanisms\.json: \[0\].*owner/],
    [
      'an id of another kind',
      { 'mechanisms.json': [{ ...MECHANISM, id: 'place/reef' }] },
      /mechanisms\.json: \[0\]\.id/,
    ],
    ['an entry without a source', { 'mechanisms.json': [{ ...MECHANISM, source: [] }] }, /\[0\]\.source/],
    ['one id twice', { 'mechanisms.json': [MECHANISM, MECHANISM] }, /mechanism\/reef-council stands twice/],
    [
      'a day that is none',
      { 'instruments.json': [{ ...MECHANISM, id: 'instrument/pact', date: '2025-13' }] },
      /expected a date as 2025/,
    ],
  ])('with %s is refused with file and place', async (_, files, line) => {
    using place = folder()
    written(place, { 'framework.json': MANIFEST, ...files })
    await expect(loadFramework(place.path)).rejects.toThrow(
      expect.objectContaining({ code: 'framework-invalid', message: expect.stringMatching(line) }),
    )
  })
})

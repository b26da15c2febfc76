import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { folder } from '../testing/folder.ts'
import { loadFramework } from './load.ts'
import { frameworkSkeleton } from './skeleton.ts'

test('the skeleton of a framework is one that can be read at once', async () => {
  using place = folder()
  const made = await frameworkSkeleton(['Peru', 'kenya'], place.at('.'))
  expect(made).toMatchObject({ name: 'kenya-peru', pair: ['party/kenya', 'party/peru'] })
  expect(await loadFramework(made.folder)).toMatchObject({ name: 'kenya-peru', mechanisms: [], persons: [] })
  await expect(frameworkSkeleton(['Kenya', 'Peru'], place.at('.'))).rejects.toThrow('it is there already')
})

test.each([
  [['Kenya', 'Atlantis'], 'no party "Atlantis"'],
  [['Kenya'], 'give two different parties'],
  [['Vietnam', 'Việt Nam'], 'give two different parties'],
])('refuses %s', async (parties, line) => {
  using place = folder()
  await expect(frameworkSkeleton(parties, place.at('.'))).rejects.toThrow(line)
  expect(existsSync(place.at('kenya-atlantis'))).toBe(false)
})

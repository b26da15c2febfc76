import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openRegister } from '../open.ts'
import { REVIEWS } from '../review-rows.ts'
import { allOf } from '../testing/all-of.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'
import type { Register } from '../verbs.ts'

const STATEMENT = '2025-03-10-statement.en.txt'

/** A register, and a copy of it that somebody goes on with elsewhere. */
async function parted(texts = TEXTS) {
  const made = await testRegister(texts)
  await made.register.backup(made.folder.at('other.db'))
  const other = await openRegister(made.folder.at('other.db'), { as: 'Bo' })
  const close = async () => {
    await other.close()
    await made[Symbol.asyncDispose]()
  }
  const join = (options?: { readonly preview?: boolean }) => made.register.join(other.file, options)
  return { ours: made.register, other, join, folder: made.folder, [Symbol.asyncDispose]: close }
}

const idsIn = async (register: Register) => (await register.provisions({ limit: 'all' })).rows.map(({ id }) => id)
const reviewOf = async (register: Register, id: string) =>
  (await register.provisions({ limit: 'all', review: REVIEWS })).rows.find((row) => row.id === id)!.review ?? 'open'
const addTo = (register: Register, name: string, text: string) =>
  allOf(register.add([{ name, bytes: new TextEncoder().encode(text) }]))
const sound = async (register: Register) => {
  expect((await register.verify()).problems).toEqual([])
  expect((await register.doctor({ rebuild: true })).changed).toBe(false)
}

describe('two registers that grew from one', () => {
  test('are joined with all that each has learned, and both histories', async () => {
    await using at = await parted()
    const [first, second] = await idsIn(at.ours)
    await at.ours.decide({ provisions: [first!], verdict: 'accepted' })
    await at.other.decide({ provisions: [second!], verdict: 'flagged', reason: 'who is meant?' })
    await addTo(at.other, 'new.en.txt', 'Peru will open a school in Mombasa. Kenya will send ten teachers to Lima.')
    const [added] = (await at.other.provisions({ limit: 'all' })).rows.filter(({ source }) => source === 'new.en.txt')
    await at.other.decide({ provisions: [added!.id], verdict: 'rejected', reason: 'not new' })
    expect(await at.join()).toMatchObject({ own: 1, entered: 3, documents: 1, same: [], conflicts: [] })
    expect(await reviewOf(at.ours, first!)).toBe('accepted')
    expect(await reviewOf(at.ours, second!)).toBe('flagged')
    expect(await reviewOf(at.ours, added!.id)).toBe('rejected')
    const theirs = (await at.other.log({ order: 'asc', limit: 'all' })).rows.slice(-3)
    const { rows } = await at.ours.log({ limit: 'all' })
    expect(rows.flatMap(({ origin }) => origin ?? []).reverse()).toEqual(theirs)
    expect(rows.find(({ action, by }) => by === 'Bo' && action === 'add')).toBeDefined()
    expect((await at.ours.search('teachers Lima')).rows).not.toEqual([])
    await sound(at.ours)
  })

  test('are joined once: what came in before comes in no more, and what followed does', async () => {
    await using at = await parted()
    const [first] = await idsIn(at.ours)
    const { first: entry } = await at.other.decide({ provisions: [first!], verdict: 'accepted' })
    await at.join()
    expect(await at.join()).toMatchObject({ entered: 0 })
    await at.other.undo({ entry: entry! })
    expect(await at.join()).toMatchObject({ entered: 1, conflicts: [] })
    expect(await reviewOf(at.ours, first!)).toBe('open')
    await sound(at.ours)
  })

  test('conflict where both decided, and what this one says holds until somebody settles it', async () => {
    await using at = await parted()
    const [first] = await idsIn(at.ours)
    await at.ours.decide({ provisions: [first!], verdict: 'accepted' })
    await at.other.decide({ provisions: [first!], verdict: 'rejected', reason: 'a wish' })
    const [seen] = (await at.join({ preview: true })).conflicts
    const { conflicts } = await at.join()
    expect(conflicts).toEqual([seen])
    expect(conflicts).toMatchObject([
      {
        ours: { state: { verdict: 'accepted' } },
        theirs: { state: { verdict: 'rejected' }, by: 'Bo', reason: 'a wish' },
      },
    ])
    expect(await at.ours.conflicts()).toEqual(conflicts)
    expect(await reviewOf(at.ours, first!)).toBe('accepted')
    const { entry } = await at.ours.settle({ entry: conflicts[0]!.entry, take: 'theirs', reason: 'Bo is right' })
    expect(await reviewOf(at.ours, first!)).toBe('rejected')
    expect(await at.ours.conflicts()).toEqual([])
    await at.ours.undo({ entry })
    expect(await reviewOf(at.ours, first!)).toBe('accepted')
    await sound(at.ours)
  })

  test('end alike when each is joined to the other and one has settled what was in conflict', async () => {
    await using at = await parted()
    const [first] = await idsIn(at.ours)
    await at.ours.decide({ provisions: [first!], verdict: 'accepted' })
    await at.other.decide({ provisions: [first!], verdict: 'flagged' })
    const { conflicts } = await at.join()
    await at.ours.settle({ entry: conflicts[0]!.entry, take: 'ours' })
    expect(await at.other.join(at.ours.file)).toMatchObject({ conflicts: [] })
    expect(await reviewOf(at.other, first!)).toBe('accepted')
    expect(await at.join()).toMatchObject({ entered: 0 })
    await sound(at.other)
  })

  test('hold one text once, whichever of them added it', async () => {
    await using at = await parted()
    for (const register of [at.ours, at.other]) await addTo(register, 'new.en.txt', 'Peru will open a school.')
    const [there] = (await at.other.provisions({ limit: 'all' })).rows.filter(({ source }) => source === 'new.en.txt')
    await at.other.decide({ provisions: [there!.id], verdict: 'accepted' })
    await at.other.decideWork({ document: 'new.en.txt', other: STATEMENT, verdict: 'same' })
    expect(await at.join()).toMatchObject({ documents: 0, same: [{ source: 'new.en.txt' }], conflicts: [] })
    const [here] = (await at.ours.provisions({ limit: 'all' })).rows.filter(({ source }) => source === 'new.en.txt')
    expect(here!.review).toBe('accepted')
    expect((await at.ours.works({ document: 'new.en.txt' })).rows).toMatchObject([{ confirmed: true }])
    expect(await at.ours.conflicts()).toEqual([])
    await sound(at.ours)
  })

  test('that were never one are not joined, and nothing is written', async () => {
    await using at = await parted()
    await using stranger = await testRegister(TEXTS)
    const refused = (file: string) => expect(at.ours.join(file)).rejects
    await refused(stranger.register.file).toThrow(expect.objectContaining({ code: 'join-other' }))
    await refused(at.ours.file).toThrow(expect.objectContaining({ code: 'join-other' }))
    await refused(at.folder.at('none.db')).toThrow(expect.objectContaining({ code: 'join-other' }))
    expect((await at.ours.log()).total).toBe(3)
  })
})

describe('whatever two people do to two copies', () => {
  type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never
  const step = fc.record({
    side: fc.constantFrom('ours' as const, 'other' as const),
    n: fc.nat(5),
    what: fc.constantFrom(
      'accepted' as const,
      'flagged' as const,
      'skipped' as const,
      'undo' as const,
      'join' as const,
    ),
  })

  async function take(at: Awaited<ReturnType<typeof parted>>, { side, n, what }: Step): Promise<void> {
    const [register, there] = side === 'ours' ? [at.ours, at.other] : [at.other, at.ours]
    const ids = await idsIn(register)
    if (what === 'join') await register.join(there.file)
    else if (what === 'undo') {
      const { rows } = await register.log({ action: ['decide', 'undo'], limit: 1 })
      if (rows[0]) await register.undo({ entry: rows[0].n }).catch(() => {})
    } else await register.decide({ provisions: [ids[n % ids.length]!], verdict: what })
  }

  test('joined, they hold every entry of both, are sound, and differ only where a conflict is listed', async () => {
    const property = fc.asyncProperty(fc.array(step, { maxLength: 5 }), async (steps) => {
      await using at = await parted()
      for (const one of steps) await take(at, one)
      const theirs = (await at.other.log({ limit: 'all' })).rows
      await at.join()
      const { rows } = await at.ours.log({ limit: 'all' })
      const held = new Set(rows.flatMap((entry) => [entry.hash, ...hashesBehind(entry)]))
      expect(theirs.filter((entry) => ![entry.hash, ...hashesBehind(entry)].some((hash) => held.has(hash)))).toEqual([])
      expect(await at.join()).toMatchObject({ entered: 0 })
      await sound(at.ours)
    })
    await fc.assert(property, { numRuns: 3 })
  }, 120_000)

  const hashesBehind = ({ origin }: { readonly origin?: Readonly<Record<string, unknown>> }): readonly string[] =>
    origin ? [String(origin.hash), ...hashesBehind(origin)] : []
})

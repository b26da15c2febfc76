import { DatabaseSync } from 'node:sqlite'
import { describe, expect, test } from 'vitest'
import type { Decide } from '../review-rows.ts'
import { allOf } from '../testing/all-of.ts'
import { type TestRegister, testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'

const change = (file: string, sql: string): void => {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

/** A register with two texts and the ids of its provisions by their first words. */
async function reviewed() {
  const made = await testRegister(TEXTS)
  const { rows } = await made.register.provisions({ limit: 'all', repeats: true })
  const idOf = (words: string): string => rows.find(({ quote }) => quote.startsWith(words))!.id
  const sound = async (): Promise<void> => expect((await made.register.verify()).problems).toEqual([])
  return { made, register: made.register, rows, idOf, sound, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() }
}

const everything = async ({ register }: Pick<TestRegister, 'register'>) => ({
  provisions: (await register.provisions({ limit: 'all', repeats: true })).rows,
  documents: (await register.documents({ limit: 'all' })).rows,
  items: (await register.items({ limit: 'all' })).rows,
})

describe('review', () => {
  test('shows what waits, with the words around it, until it is decided', async () => {
    await using at = await reviewed()
    const before = await at.register.queue()
    expect(before.rows.length).toBe((await at.register.provisions({ limit: 'all' })).total)
    const [{ provision, context }] = before.rows as [(typeof before.rows)[0]]
    expect(context.quote).toContain(provision.quote)
    await at.register.decide({ provisions: [provision.id], verdict: 'accepted' })
    expect((await at.register.queue()).rows.map((row) => row.provision.id)).not.toContain(provision.id)
    expect(await at.register.provision(provision.id)).toEqual({ ...provision, review: 'accepted' })
    await at.sound()
  })

  test('takes a rejected provision out of every list and count, and gives it back when that is undone', async () => {
    await using at = await reviewed()
    const before = await everything(at)
    const id = at.idOf('explore sending')
    const { first } = await at.register.decide({
      provisions: [id],
      verdict: 'rejected',
      reason: 'a summary, no promise',
    })
    const rejected = await everything(at)
    expect(rejected.provisions.map((row) => row.id)).not.toContain(id)
    expect(rejected.documents.map(({ commitments }) => commitments)).not.toEqual(
      before.documents.map(({ commitments }) => commitments),
    )
    expect((await at.register.provisions({ review: ['rejected'] })).rows.map((row) => row.id)).toEqual([id])
    await at.sound()
    await at.register.undo({ entry: first! })
    expect(await everything(at)).toEqual(before)
    await at.sound()
  })

  test('edits fields and the ends of the span; filters, search and items follow', async () => {
    await using at = await reviewed()
    const before = await everything(at)
    const id = at.idOf('open a consulate')
    const old = (await at.register.provision(id))!
    const { first } = await at.register.decide({
      provisions: [id],
      verdict: 'accepted',
      edits: { end: old.end - ' in Mombasa'.length, by: ['Kenya'], pillar: 'people', bindingness: 'effort' },
      reason: 'the place is a detail',
    })
    expect(await at.register.provision(id)).toMatchObject({
      quote: 'open a consulate',
      by: ['Kenya'],
      bindingness: 'effort',
      pillar: 'people',
      review: 'edited',
    })
    const listed = await at.register.provisions({ by: ['Kenya'], pillar: ['people'], document: [old.documentId] })
    expect(listed.rows.map((row) => row.id)).toContain(id)
    const found = await at.register.search('mombasa', { document: [old.documentId] })
    expect(found.rows).toEqual([])
    await at.sound()
    await at.register.undo({ entry: first! })
    expect(await everything(at)).toEqual(before)
    expect((await at.register.search('mombasa', { document: [old.documentId] })).total).toBe(1)
    await at.sound()
  })

  test('of all identical quotes is one decision, undone as one', async () => {
    await using at = await reviewed()
    const id = at.idOf('open a consulate')
    const asked: Decide = { provisions: [id], verdict: 'rejected', reason: 'known', identical: true }
    expect(await at.register.decide({ ...asked, preview: true })).toMatchObject({ decided: 2, documents: 2 })
    expect((await at.register.provisions({ review: ['rejected'] })).total).toBe(0)
    const { decided, first, last } = await at.register.decide(asked)
    expect({ decided, entries: last! - first! + 1 }).toEqual({ decided: 2, entries: 2 })
    expect((await at.register.provisions({ review: ['rejected'] })).total).toBe(2)
    expect(await at.register.undo({ entry: first!, last: last! })).toMatchObject({ undone: 2 })
    expect((await at.register.provisions({ review: ['rejected'] })).total).toBe(0)
    await at.sound()
  })

  test('in bulk takes what a filter shows and what waits', async () => {
    await using at = await reviewed()
    const commitments = await at.register.provisions({ kind: ['commitment'], limit: 'all' })
    await at.register.decide({ provisions: [commitments.rows[0]!.id], verdict: 'flagged' })
    const { decided } = await at.register.decide({ provisions: { kind: ['commitment'] }, verdict: 'accepted' })
    expect(decided).toBe(commitments.total - 1)
    expect((await at.register.provisions({ review: ['flagged'] })).total).toBe(1)
    expect((await at.register.queue({ kind: ['commitment'] })).rows).toEqual([])
    await at.sound()
  })

  test('keeps who, when, why, before and after of each decision', async () => {
    await using at = await reviewed()
    const id = at.idOf('open a consulate')
    await at.register.decide({ provisions: [id], verdict: 'accepted' })
    await at.register.decide({ provisions: [id], verdict: 'rejected', reason: 'announced before' })
    const [last] = (await at.register.log()).rows
    expect(last).toMatchObject({
      action: 'decide',
      reason: 'announced before',
      before: { verdict: 'accepted', coded: { kind: 'commitment' } },
      after: { verdict: 'rejected', suggested: { quote: 'open a consulate in Mombasa' } },
    })
  })

  test.each<[string, (id: string) => Decide, RegExp]>([
    ['a rejection without a reason', (id) => ({ provisions: [id], verdict: 'rejected' }), /needs a reason/],
    ['an id that is none', () => ({ provisions: ['x'], verdict: 'accepted' }), /no id of a provision/],
    [
      'a provision that is not there',
      (id) => ({ provisions: [`${id}9`], verdict: 'accepted' }),
      /there is no provision/,
    ],
    [
      'a span outside the text',
      (id) => ({ provisions: [id], verdict: 'accepted', edits: { end: 99_999 } }),
      /no place in the text/,
    ],
    [
      'a word that the codebook lacks',
      (id) => ({ provisions: [id], verdict: 'accepted', edits: { pillar: 'sport' as 'people' } }),
      /pillar sport: give one of/,
    ],
    [
      'a commitment without a degree',
      (id) => ({ provisions: [id], verdict: 'accepted', edits: { bindingness: 'none' } }),
      /needs a bindingness/,
    ],
  ])('refuses %s in one line', async (_, asked, message) => {
    await using at = await reviewed()
    await expect(at.register.decide(asked(at.idOf('open a consulate')))).rejects.toThrow(message)
    expect((await at.register.log({ action: ['decide'] })).total).toBe(0)
  })
})

describe('undo', () => {
  test('takes back any decision at any time, and its own undo', async () => {
    await using at = await reviewed()
    const id = at.idOf('open a consulate')
    const decide = async (verdict: 'accepted' | 'flagged') =>
      (await at.register.decide({ provisions: [id], verdict })).first!
    const review = async () => (await at.register.provision(id))!.review
    const flag = await decide('flagged')
    const accept = await decide('accepted')
    await at.register.undo({ entry: flag, reason: 'by mistake' })
    expect(await review()).toBe('accepted')
    const back = await at.register.undo({ entry: accept })
    expect(await review()).toBeUndefined()
    await at.register.undo({ entry: back.first })
    expect(await review()).toBe('accepted')
    await at.sound()
  })

  test.each([
    ['what is not there', 999, /there is no entry 999/],
    ['what was read', 2, /is not a decision/],
  ])('refuses %s in one line', async (_, entry, message) => {
    await using at = await reviewed()
    await expect(at.register.undo({ entry })).rejects.toThrow(message)
  })

  test('refuses what is taken back already', async () => {
    await using at = await reviewed()
    const { first } = await at.register.decide({ provisions: [at.idOf('open')], verdict: 'flagged' })
    await at.register.undo({ entry: first! })
    await expect(at.register.undo({ entry: first! })).rejects.toThrow(/taken back already/)
  })
})

describe('decisions outlive the rules', () => {
  const readAgain = async ({ made }: { readonly made: TestRegister }) => {
    change(made.register.file, "update document set pipeline = 'older'")
    return allOf(made.register.reread())
  }

  test('and are laid over what a new version suggests at the same place', async () => {
    await using at = await reviewed()
    const id = at.idOf('open a consulate')
    await at.register.decide({ provisions: [id], verdict: 'accepted', edits: { pillar: 'people' } })
    await at.register.decide({ provisions: [at.idOf('explore')], verdict: 'rejected', reason: 'no' })
    const before = await everything(at)
    await readAgain(at)
    expect(await everything(at)).toEqual(before)
    await at.sound()
  })

  test('and wait for a person where a new version suggests something else', async () => {
    await using at = await reviewed()
    const old = (await at.register.provision(at.idOf('open a consulate')))!
    await at.register.decide({ provisions: [old.id], verdict: 'accepted' })
    // the same decision as an older version would have placed it
    const shorter = `${old.start}-${old.end - 3}`
    change(
      at.register.file,
      `update decision set subject = replace(subject, '${old.start}-${old.end}', '${shorter}'), span_end = span_end - 3;
       update provision set review = null, subject = null where subject is not null`,
    )
    const [row] = await at.register.lost()
    expect(row).toMatchObject({
      quote: old.quote.slice(0, -3),
      verdict: 'accepted',
      coded: { start: old.start },
      nearest: { id: old.id },
    })
  })
})

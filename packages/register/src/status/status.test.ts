import { describe, expect, test } from 'vitest'
import type { ItemStatus } from '../status-rows.ts'
import { testRegister } from '../testing/register.ts'
import { TEXTS } from '../testing/texts.ts'

const NEWS = `title: Consulate opens in Mombasa
date: 2026-02-01
genre: news
---
Peru opened a consulate in Mombasa on 1 February 2026.
`

async function assessed() {
  const made = await testRegister({ ...TEXTS, '2026-02-01-news.en.txt': NEWS })
  const { register } = made
  const items = (await register.items({ limit: 'all' })).rows
  const item = items.find(({ provision }) => provision.quote.startsWith('open a consulate'))!.id
  const all = (await register.provisions({ limit: 'all' })).rows
  const own = all.find(({ source, quote }) => source.includes('talks') && quote.startsWith('open a consulate'))!.id
  const document = (await register.documents()).rows.find(({ source }) => source.includes('news'))!
  const news = `${document.id}:${NEWS.indexOf('Peru opened')}-${NEWS.indexOf(' on 1 February')}`
  return { made, register, item, own, news, items, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() }
}

const shown = ({ positions }: ItemStatus) => positions.map(({ assessor, status }) => `${assessor}: ${status}`)

describe('the status of an item', () => {
  test('is unknown until somebody looks, and "no evidence" when somebody looked and found nothing', async () => {
    await using at = await assessed()
    expect(await at.register.itemStatus(at.item)).toMatchObject({ status: 'unknown', positions: [], searches: [] })
    await at.register.noteSearch({ item: at.item, place: 'the gazettes of both sides' })
    expect(await at.register.itemStatus(at.item)).toMatchObject({
      status: 'no evidence',
      searches: [{ place: 'the gazettes of both sides', found: 'nothing' }],
    })
  })

  test('stands side by side by assessor, and says where they differ and what was found against it', async () => {
    await using at = await assessed()
    const { register, item } = at
    const press = await register.addEvidence({ item, place: at.news, bearing: 'for' })
    const doubt = await register.addEvidence({ item, place: at.news, bearing: 'against', grade: 'third party' })
    const word = { item, reason: 'as reported', evidence: [press.id] }
    await register.assess({ ...word, assessor: 'Peru', status: 'done' })
    await register.assess({ ...word, assessor: 'Kenya', status: 'under way', evidence: [press.id, doubt.id] })
    const status = await register.itemStatus(item)
    expect(shown(status)).toEqual(['Kenya: under way', 'Peru: done'])
    expect(status).toMatchObject({ differ: true, against: { id: doubt.id, grade: 'third party' } })
    expect(status.evidence[0]).toMatchObject({ quote: 'Peru opened a consulate in Mombasa', grade: 'press' })
    expect(await register.status()).toMatchObject({
      items: at.items.length,
      differ: 1,
      unseen: at.items.length - 1,
      byAssessor: [
        { assessor: 'Kenya', statuses: { 'under way': 1, unknown: at.items.length - 1 } },
        { assessor: 'Peru', statuses: { done: 1, unknown: at.items.length - 1 } },
      ],
      differing: [{ id: item }],
    })
    expect((await register.verify()).problems).toEqual([])
  })

  test('cannot be done on the word of those who undertook it, unless an output can be checked', async () => {
    await using at = await assessed()
    const { register, item } = at
    const own = await register.addEvidence({ item, place: at.own, bearing: 'for', grade: 'official', sides: ['Peru'] })
    const done = { item, assessor: 'Peru', status: 'done', reason: 'opened' } as const
    await expect(register.assess({ ...done, evidence: [own.id] })).rejects.toThrow(/alone: name an output/)
    const place = { item, place: at.own, bearing: 'for', sides: ['Peru'], grade: 'official' } as const
    const checkable = await register.addEvidence({ ...place, output: '4 Harbour Road' })
    await register.assess({ ...done, evidence: [checkable.id] })
    expect(shown(await register.itemStatus(item))).toEqual(['Peru: done'])
    await register.undo({ entry: checkable.entry })
    expect((await register.itemStatus(item)).positions).toMatchObject([{ status: 'unknown', said: 'done' }])
  })

  test('without evidence is kept and marked so', async () => {
    await using at = await assessed()
    await at.register.assess({ item: at.item, assessor: 'Kenya', status: 'first step', reason: 'heard so' })
    expect((await at.register.itemStatus(at.item)).positions).toMatchObject([
      { status: 'first step', unsupported: true },
    ])
  })

  test('as of a past day is what the register knew then; undone assessments are gone', async () => {
    await using at = await assessed()
    const { entry } = await at.register.assess({
      item: at.item,
      assessor: 'Kenya',
      status: 'under way',
      reason: 'r',
      day: '2024-01-01',
    })
    const today = new Date().toISOString().slice(0, 10)
    expect(shown(await at.register.itemStatus(at.item, '2025-01-01'))).toEqual([])
    expect((await at.register.itemStatus(at.item, today)).positions).toMatchObject([
      { status: 'stalled', said: 'under way' },
    ])
    await at.register.undo({ entry })
    expect((await at.register.itemStatus(at.item)).positions).toEqual([])
    expect((await at.register.verify()).problems).toEqual([])
  })

  test.each([
    ['done with nothing for it', { status: 'done' }, /needs evidence/],
    ['"no evidence" where nobody looked', { status: 'no evidence' }, /note first where/],
    ['no reason', { status: 'under way', reason: ' ' }, /needs a reason/],
    ['no assessor', { status: 'under way', assessor: '' }, /whose view/],
    ['a status that follows from time', { status: 'stalled' }, /a status is one of/],
    ['evidence on something else', { status: 'under way', evidence: ['x'] }, /no evidence on this item/],
    ['a day that is none', { status: 'under way', day: '2026-13-01' }, /is no day/],
  ])('refuses %s in one line', async (_, said, message) => {
    await using at = await assessed()
    const asked = { item: at.item, assessor: 'Kenya', reason: 'r', ...said } as never
    await expect(at.register.assess(asked)).rejects.toThrow(message)
    await expect(at.register.itemStatus('none')).rejects.toThrow(expect.objectContaining({ code: 'item-missing' }))
  })
})

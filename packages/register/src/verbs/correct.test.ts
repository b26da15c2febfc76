import { describe, expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'
import { NEWSLETTER, STATEMENT } from '../testing/texts.ts'

describe('what is known about a document', () => {
  test('is corrected by a person, is kept when it is read again, and the log says so', async () => {
    await using made = await testRegister({ 'news.en.txt': STATEMENT })
    const { register } = made
    const before = (await register.document('news.en.txt'))!
    const facts = { title: 'Statement of Nairobi', date: '2025-03-11', genre: 'joint-statement' }
    const after = await register.correct({ document: 'news.en.txt', facts, reason: 'as the gazette has it' })
    expect(after).toMatchObject({ ...facts, id: before.id, hash: before.hash })
    expect(after.facts['title']).toMatchObject({ by: 'given', reason: expect.stringMatching(/^corrected by /u) })
    expect(after.codings.map(({ quote }) => quote)).toEqual(before.codings.map(({ quote }) => quote))
    const [entry] = (await register.log({ subject: `document/${before.id}`, action: ['read'] })).rows
    expect(entry?.reason).toContain('date: - → 2025-03-11')
    expect(entry?.reason).toContain('as the gazette has it')
    expect((await register.verify()).problems).toEqual([])
    await register.correct({ document: 'news.en.txt', facts: { publisher: 'Gazette' } })
    expect(await register.document('news.en.txt')).toMatchObject({ ...facts, publisher: 'Gazette' })
  })

  test('is what the text says again when the correction is emptied', async () => {
    await using made = await testRegister({ 'news.en.txt': STATEMENT })
    const { register } = made
    const before = (await register.document('news.en.txt'))!
    await register.correct({ document: before.id, facts: { title: 'Statement of Nairobi' } })
    expect((await register.correct({ document: before.id, facts: { title: '' } })).title).toBe(before.title)
  })

  test('is corrected for a document inside another alone', async () => {
    await using made = await testRegister({ 'letter.en.txt': NEWSLETTER })
    const { register } = made
    const letter = (await register.document('letter.en.txt'))!
    const inside = letter.embedded[0]!
    await register.correct({ document: inside.id, facts: { title: 'The statement' } })
    await register.correct({ document: letter.id, facts: { publisher: 'The post' } })
    expect((await register.document(inside.id))?.title).toBe('The statement')
    expect((await register.document(letter.id))?.title).toBe(letter.title)
    expect((await register.verify()).problems).toEqual([])
  })

  test('decisions on its provisions stay', async () => {
    await using made = await testRegister({ 'news.en.txt': STATEMENT })
    const { register } = made
    const [first] = (await register.provisions()).rows
    await register.decide({ provisions: [first!.id], verdict: 'rejected', reason: 'a heading' })
    await register.correct({ document: 'news.en.txt', facts: { date: '2025-03-12' } })
    expect((await register.provisions({ review: ['rejected'] })).rows.map(({ quote }) => quote)).toEqual([first!.quote])
  })

  test.each([
    ['a document that is not there', 'nobody.txt', { title: 'x' }, /no document nobody/u],
    ['a day that does not exist', 'news.en.txt', { date: '2025-02-31' }, /not a date/u],
    ['nothing', 'news.en.txt', {}, /nothing would change/u],
  ])('%s is refused in one line', async (_, document, facts, line) => {
    await using made = await testRegister({ 'news.en.txt': STATEMENT })
    await expect(made.register.correct({ document, facts })).rejects.toThrow(line)
  })
})

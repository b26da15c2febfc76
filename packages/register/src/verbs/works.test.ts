import { describe, expect, test } from 'vitest'
import { testRegister } from '../testing/register.ts'

const LINES = [
  'The two sides agreed to set up a fisheries committee before the end of 2026.',
  'Peru will open a consulate in Mombasa and staff it within the year.',
  'Kenya will explore sending teachers of its coastal schools to Lima.',
  'Both sides will share what they know of the stocks of tuna off their coasts.',
  'Kenya and Peru agreed to build a training ship and to man it together.',
  'Peru will receive forty students of navigation from Kenya each year.',
  'The two sides agreed to hold consultations on the law of the sea in Nairobi.',
  'Kenya will lower its duties on fish meal and dried fruit from Peru.',
]
const statement = (lines: readonly string[] = LINES): string =>
  `Joint Statement of Kenya and Peru\n\n${lines.join('\n\n')}\n`

const ENGLISH = `Joint Statement between Vietnam and China

1. Viet Nam and China agreed to open 12 railway crossings at Lao Cai and Mong Cai before 2031.

2. The two sides will expand trade at Lao Cai, and China will train 350 engineers in Hanoi.

3. Viet Nam and China agreed to hold 24 seminars in Ha Noi in 2027.
`
const VIETNAMESE = `Tuyên bố chung Việt Nam - Trung Quốc

1. Việt Nam và Trung Quốc nhất trí mở 12 cửa khẩu đường sắt tại Lào Cai và Móng Cái trước năm 2031.

2. Hai bên sẽ mở rộng thương mại tại Lào Cai, và Trung Quốc sẽ đào tạo 350 kỹ sư tại Hà Nội.

3. Việt Nam và Trung Quốc nhất trí tổ chức 24 hội thảo tại Hà Nội trong năm 2027.
`

const related = [
  ['a copy', statement(), 'copy'],
  ['a copy in other letters and lines', statement().toUpperCase().replaceAll('\n\n', '\n \n'), 'copy'],
  [
    'one with a paragraph of its own',
    statement([...LINES, 'An editor has added this line at the very end.']),
    'near-copy',
  ],
  ['the half of it', statement(LINES.slice(0, 4)), 'excerpt'],
] as const

describe('when a document is added', () => {
  test.each(related)('%s is suggested as the same text', async (_, text, relation) => {
    await using made = await testRegister({ '2025-03-10-statement.en.txt': statement() })
    const [report] = await made.add({ '2025-03-12-other.en.txt': `Agency, 12 March\n\n${text}` })
    expect(report?.sameAs).toMatchObject([{ source: '2025-03-10-statement.en.txt' }])
    expect(['copy', 'near-copy', 'excerpt']).toContain(report?.sameAs?.[0]?.relation)
    if (relation === 'excerpt') expect(report?.sameAs?.[0]?.relation).toBe('excerpt')
  })

  test('another text of the same countries is not', async () => {
    await using made = await testRegister({ '2025-03-10-statement.en.txt': statement() })
    const other = statement(LINES.map((line) => line.split(' ').toReversed().join(' ')))
    expect((await made.add({ '2025-03-10-other.en.txt': other }))[0]?.sameAs).toBeUndefined()
  })

  test('its translation of the same day is, by names and numbers', async () => {
    await using made = await testRegister({ '2025-04-14-statement.en.txt': ENGLISH })
    const [report] = await made.add({ '2025-04-14-tuyen-bo.vi.txt': VIETNAMESE })
    expect(report?.sameAs).toMatchObject([{ relation: 'translation', language: 'en' }])
    const [work] = (await made.register.works()).rows
    expect(work).toMatchObject({ languages: ['en', 'vi'], confirmed: false })
    expect(
      (await made.add({ '2025-04-15-tuyen-bo.vi.txt': `${VIETNAMESE}\n4. Hai bên hài lòng.` }))[0]?.sameAs,
    ).not.toContainEqual(expect.objectContaining({ relation: 'translation' }))
  })
})

describe('before a document is added', () => {
  test('it is said of which text it is, and nothing is kept', async () => {
    await using made = await testRegister({ '2025-04-14-statement.en.txt': ENGLISH })
    const before = await made.register.log({ limit: 'all' })
    const reports = await made.add(
      { '2025-04-14-tuyen-bo.vi.txt': VIETNAMESE, '2025-04-14-statement.en.txt': ENGLISH, 'x.docx': 'no archive' },
      { preview: true },
    )
    expect(reports.map(({ status }) => status)).toEqual(['new', 'unchanged', 'failed'])
    expect(reports[0]?.sameAs).toMatchObject([
      { relation: 'translation', source: '2025-04-14-statement.en.txt', languages: 2 },
    ])
    expect(await made.register.log({ limit: 'all' })).toEqual(before)
    expect((await made.register.issues()).rows.filter(({ documentId }) => !documentId)).toEqual([])
  })

  test('a changed text under the same name is a version', async () => {
    await using made = await testRegister({ '2025-03-10-statement.en.txt': statement() })
    const changed = { '2025-03-10-statement.en.txt': statement([...LINES, 'An editor has added this line.']) }
    const [report] = await made.add(changed, { preview: true })
    expect(report?.sameAs).toMatchObject([{ relation: 'version' }])
    expect((await made.add(changed))[0]?.sameAs).toMatchObject([{ relation: 'version' }])
  })
})

describe('a work', () => {
  test('is what people say it is', async () => {
    await using made = await testRegister({
      '2025-03-10-statement.en.txt': statement(),
      '2025-03-11-copy.en.txt': `News\n\n${statement()}`,
      '2025-03-12-other.en.txt': statement([LINES[3]!]),
    })
    const { register } = made
    const sizes = async () =>
      (await register.works()).rows.map(({ documents, confirmed }) => [documents.length, confirmed])
    expect(await sizes()).toEqual([[2, false]])
    const pair = { document: '2025-03-10-statement.en.txt', other: '2025-03-11-copy.en.txt' } as const
    expect(await register.decideWork({ ...pair, verdict: 'same' })).toMatchObject({
      verdict: 'same',
      by: expect.any(String),
    })
    expect(await sizes()).toEqual([[2, true]])
    await register.decideWork({ ...pair, verdict: 'apart', reason: 'the agency wrote its own' })
    expect(await sizes()).toEqual([])
    await register.decideWork({ document: '2025-03-12-other.en.txt', other: pair.document, verdict: 'same' })
    expect(await sizes()).toEqual([[2, true]])
    const decided = (await register.works()).rows[0]?.links.find(({ decision }) => decision?.verdict === 'same')
    await register.undo({ entry: decided!.decision!.entry })
    expect(await sizes()).toEqual([])
    await register.decideWork({ document: '2025-03-12-other.en.txt', other: pair.document, verdict: 'same' })
    expect(
      (await register.log({ subject: 'work/', action: ['decide'] })).rows.map(({ action, reason }) => [action, reason]),
    ).toEqual([
      ['decide', undefined],
      ['decide', undefined],
      ['decide', 'the agency wrote its own'],
      ['decide', undefined],
    ])
    expect((await register.works({ document: pair.document })).rows).toHaveLength(1)
    expect((await register.works({ document: '2025-03-11-copy.en.txt' })).rows).toHaveLength(0)
    const document = (await register.document(pair.document))!
    expect(await register.work(document.id)).toMatchObject({ title: 'Joint Statement of Kenya and Peru' })
    expect((await register.verify()).problems).toEqual([])
  })

  test.each([
    ['with a document that is not there', 'nobody.txt', /no document nobody/],
    ['with itself', '2025-03-10-statement.en.txt', /give two/],
  ])('is not made of a document %s', async (_, other, line) => {
    await using made = await testRegister({ '2025-03-10-statement.en.txt': statement() })
    const deciding = made.register.decideWork({ document: '2025-03-10-statement.en.txt', other, verdict: 'same' })
    await expect(deciding).rejects.toThrow(
      expect.objectContaining({ code: 'work-document', message: expect.stringMatching(line) }),
    )
  })
})

import { describe, expect, test } from 'vitest'
import { pdfOf, typeset } from '../testing/pdf.ts'
import { readPdf } from './read-pdf.ts'

const read = async (bytes: Uint8Array) => (await readPdf(bytes)).captured!
const lines = (...texts: readonly string[]) => texts.map((text, n) => ({ text, x: 72, y: 700 - n * 14 }))

const ENGLISH = [
  'The two sides agreed to set up a joint fisheries committee before the end of 2026 and to hold its first meeting in Callao.',
  'Kenya will open a consulate in Lima. Peru will support its work.',
  'The two sides will hold consultations of their foreign ministries every year, in turn in Nairobi and in Lima, and will tell their parliaments what came of them.',
]
const CHINESE = [
  '双方同意在二〇二六年底前成立渔业联合委员会，并在卡亚俄举行第一次会议，就渔业资源养护、渔港建设、冷链运输、海洋观测和人员培训等问题保持密切沟通和协调，推动务实合作不断取得新的进展，更好造福两国人民。',
  '肯尼亚将在利马开设领事馆。',
]
const VIETNAMESE = [
  'Hai bên nhất trí thành lập ủy ban hỗn hợp về nghề cá trước cuối năm 2026 và tổ chức phiên họp đầu tiên tại Callao nhằm thúc đẩy hợp tác thực chất.',
  'Kenya sẽ mở lãnh sự quán tại Lima.',
]

describe('a PDF', () => {
  test.each([
    ['English', ENGLISH],
    ['Chinese', CHINESE],
    ['Vietnamese', VIETNAMESE],
  ])('has its paragraphs whole again: %s', async (_, paragraphs) => {
    const { text, furniture = [] } = await read(pdfOf(typeset(paragraphs)))
    const body = furniture.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text)
    expect(body.split('\n').filter(Boolean)).toEqual(paragraphs)
  })

  test('goes on over the page, its head and number behind the paragraph and marked', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, n) => `${n + 1}. ${ENGLISH[n % 3]}`)
    const { text, furniture = [], places = [] } = await read(pdfOf(typeset(paragraphs, 'Gazette of Kenya')))
    for (const paragraph of paragraphs) expect(text).toContain(`${paragraph}\n`)
    expect(furniture.map(({ start, end, why }) => [text.slice(start, end), why])).toContainEqual([
      'Gazette of Kenya',
      'repeated-heading',
    ])
    expect(furniture.map(({ start, end, why }) => [text.slice(start, end), why])).toContainEqual(['2', 'other'])
    const pages = places.map(({ page }) => page!)
    expect(pages[0]).toBe(1)
    expect(pages.at(-1)).toBe(Math.max(...pages))
    expect(Math.max(...pages)).toBeGreaterThan(2)
  })

  test('each stretch leads back to its page', async () => {
    const { text, places = [] } = await read(pdfOf([lines('Kenya will open'), lines('a consulate in Lima.')]))
    expect(text).toBe('Kenya will open a consulate in Lima.\n')
    expect(places.map(({ start, end, page }) => [text.slice(start, end), page])).toEqual([
      ['Kenya will open', 1],
      ['a consulate in Lima.', 2],
    ])
  })

  test('has characters in place of those that only look like them, which is said', async () => {
    const { text, issues } = await read(pdfOf([lines('全⾯战略合作，⻓期稳定')]))
    expect(text).toBe('全面战略合作，长期稳定\n')
    expect(issues).toMatchObject([{ code: 'reader/look-alikes', message: expect.stringContaining('⾯ for 面') }])
  })

  test.each([
    [
      ['the two sides will expand coop-', 'eration in fisheries.'],
      'the two sides will expand cooperation in fisheries.',
    ],
    [['a well-known port and a well-', 'known harbour.'], 'a well-known port and a well-known harbour.'],
    [['from 2026-', '2030 they will'], 'from 2026- 2030 they will'],
  ])('joins a word that was broken: %j', async (broken, whole) => {
    expect((await read(pdfOf([lines(...broken)]))).text).toBe(`${whole}\n`)
  })

  test('without a text layer says so', async () => {
    expect((await readPdf(pdfOf([[], []]))).refusal).toMatchObject({
      code: 'reader/no-text-layer',
      reason: expect.stringContaining('no text layer'),
    })
  })

  test('says which of its pages have no text', async () => {
    const { issues } = await read(pdfOf([lines('Kenya will open a consulate.'), [], []]))
    expect(issues).toMatchObject([{ code: 'reader/page-without-text', message: 'No text on pages 2, 3' }])
  })
})

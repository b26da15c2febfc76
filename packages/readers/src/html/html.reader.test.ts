import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ARTICLE, LAYOUTS, PARAGRAPHS, TITLE, UNSEEN } from './layouts.fixture.ts'
import { readHtml } from './read-html.ts'

const read = (html: string) => readHtml(Buffer.from(html), { name: 'page.html' }).captured!

/** The text that is left where all furniture is taken out. */
function articleIn({ text, furniture = [] }: ReturnType<typeof read>): string {
  let left = ''
  let at = 0
  for (const { start, end } of furniture) {
    left += text.slice(at, start)
    at = end
  }
  return left + text.slice(at)
}

/** F1 over words, each as often as it stands there. */
function f1(found: string, expected: string): number {
  const words = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []
  const left = new Map<string, number>()
  for (const word of words(expected)) left.set(word, (left.get(word) ?? 0) + 1)
  let hits = 0
  for (const word of words(found)) {
    const count = left.get(word) ?? 0
    if (count > 0) hits++
    left.set(word, count - 1)
  }
  return (2 * hits) / (words(found).length + words(expected).length)
}

describe('the article of a saved page is found', () => {
  test.each(Object.entries({ ...LAYOUTS, ...UNSEEN }))('%s', (_, html) => {
    expect(f1(articleIn(read(html)), ARTICLE)).toBeGreaterThanOrEqual(0.95)
  })

  test.each(Object.entries({ ...LAYOUTS, ...UNSEEN }))('and nothing of its text is lost: %s', (_, html) => {
    const lines = articleIn(read(html)).split('\n')
    expect(PARAGRAPHS.filter((paragraph) => !lines.includes(paragraph))).toEqual([])
  })
})

describe('what a page says of itself', () => {
  test('is known with where it stands', () => {
    expect(read(LAYOUTS['agency page']!).facts).toEqual({
      title: { value: TITLE, by: 'recognised', reason: 'heading of the page' },
      publisher: { value: 'Coast News Agency', by: 'recognised', reason: 'og:site_name of the page' },
      date: { value: '2026-03-13', by: 'recognised', reason: 'article:published_time of the page' },
      language: { value: 'en', by: 'recognised', reason: 'lang of the page' },
      url: { value: 'https://coast.example/news/120', by: 'recognised', reason: 'canonical address of the page' },
    })
  })

  test('in JSON-LD too', () => {
    const { facts, otherHeaders } = read(LAYOUTS['WordPress']!)
    expect(facts.date).toEqual({ value: '2026-03-14', by: 'recognised', reason: 'JSON-LD of the page' })
    expect(otherHeaders).toEqual({ published: '2026-03-14T09:00:00+00:00', author: 'Otieno Ouma' })
  })

  test.each([
    ['<title>Talks held | Harbour Radio</title><meta property="og:site_name" content="Harbour Radio">', 'Talks held'],
    ['<title>Talks held | in Lima</title>', 'Talks held | in Lima'],
  ])('its title is without the name of its site: %s', (head, title) => {
    expect(read(`<html><head>${head}</head><body><p>Talks were held.</p>`).facts.title?.value).toBe(title)
  })
})

describe('the text of a page', () => {
  test.each([
    [
      'words run together where their elements do',
      '<p>The <b>two</b> sid<i>es</i> agreed</p>',
      'The two sides agreed\n',
    ],
    ['white space is one blank', '<p>The\n   two&nbsp;sides</p>', 'The two sides\n'],
    ['paragraphs are set off by a blank line, items by none', '<p>A</p><ul><li>B</li><li>C</li></ul>', 'A\n\nB\nC\n'],
    ['Chinese lines have no blank where the source breaks', '<p>双方同意\n加强合作。</p>', '双方同意加强合作。\n'],
    ['soft hyphens are gone', '<p>fish&shy;eries</p>', 'fisheries\n'],
    ['what nobody sees is not in it', '<p hidden>A</p><script>B</script><p style="display:none">C</p><p>D</p>', 'D\n'],
    ['preformatted lines stay', '<pre>A\nB</pre>', 'A\nB\n'],
  ])('%s', (_, html, text) => {
    expect(read(html).text).toBe(text)
  })

  test('each line leads back to its element', () => {
    const { text, places } = read('<body><div><p>A</p><p>B<br>C</p></div></body>')
    expect(places?.map(({ start, end, element }) => [text.slice(start, end), element])).toEqual([
      ['A', '/html/body/div[1]/p[1]'],
      ['B', '/html/body/div[1]/p[2]'],
      ['C', '/html/body/div[1]/p[2]'],
    ])
  })

  test.each([
    ['that the page names', '<meta charset="gb2312"><p>', 'cbabb7bdcdacd2e2', '双方同意'],
    ['that the server names', '<p>', 'a8e2a4e8', '兩方', 'text/html; charset=big5'],
    ['that is UTF-8, whatever the page says', '<meta charset="gb2312"><p>', 'e58f8ce696b9', '双方'],
  ])('is decoded from the encoding %s', (_, head, hex, words, type = 'text/html') => {
    const bytes = Buffer.concat([Buffer.from(head), Buffer.from(hex, 'hex')])
    expect(readHtml(bytes, { name: 'page.html', type }).captured?.text.trim()).toBe(words)
  })

  test('has furniture, places and from inside it, in order, on any page', () => {
    const piece = fc.constantFrom(
      '<div>',
      '</div>',
      '<p class="share">',
      '<nav>',
      '</nav>',
      '<table><td>',
      '<br>',
      'The two sides agreed. ',
      '<h1>',
      '</h1>',
      '<a href=x>',
      '</a>',
      '<article>',
      '\u0000',
      '<!--',
      '<script>',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const captured = readHtml(Buffer.from(pieces.join('')), { name: 'page.html' }).captured
        if (!captured) return
        for (const spans of [captured.furniture ?? [], captured.places ?? []]) {
          let end = 0
          for (const span of spans) {
            expect(span.start).toBeGreaterThanOrEqual(end)
            end = span.end
          }
          expect(end).toBeLessThanOrEqual(captured.text.length)
        }
        expect(captured.from).toBeLessThanOrEqual(captured.text.length)
      }),
    )
  })
})

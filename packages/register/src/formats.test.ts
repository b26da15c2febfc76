import { docxOf, pdfOf, typeset, warcOf, zipOf } from '@servanda/readers/testing'
import { describe, expect, test } from 'vitest'
import { extract } from './extract.ts'
import { allOf } from './testing/all-of.ts'
import { testRegister } from './testing/register.ts'

const STATEMENT = [
  'Joint Statement of Kenya and Peru on Fisheries and Rail',
  'At the invitation of President Amina Odhiambo of Kenya, President Luis Quispe of Peru paid a state visit to Kenya from March 10 to 12, 2026.',
  'I. The two sides agreed to set up a joint fisheries committee before the end of 2026 and to hold its first meeting in Callao.',
  'II. Kenya will open a consulate in Lima. Peru will support its work and will exempt its staff from fees for five years.',
  'Both sides will explore the building of a railway between the port of Lamu and the dry port at Isiolo, and will begin a feasibility study within the year.',
  'III. The two sides reaffirmed their commitment to the Convention on the Law of the Sea and opposed fishing that is not licensed.',
  'They stressed the need to protect the livelihood of small fishing communities on both coasts.',
  'Kenya and Peru will strengthen coordination in international organisations and will support each other in elections to the councils of the specialised agencies.',
  'The two sides will hold consultations of their foreign ministries every year, in turn in Nairobi and in Lima.',
  'President Quispe thanked President Odhiambo for the warm welcome and invited her to visit Peru at a time that suits both sides.',
]
const LONG = [
  ...STATEMENT,
  ...STATEMENT.slice(2, 9),
  ...STATEMENT.slice(2, 9).map((words) => words.replace('will', 'shall')),
]

const page = (paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="en"><head><title>${paragraphs[0]}</title></head><body><header><nav><a href="/">Home</a> <a href="/news">News</a></nav></header>
  <main><h1>${paragraphs[0]}</h1>${paragraphs
    .slice(1)
    .map((words) => `<p>${words}</p>`)
    .join('\n')}</main><footer>Imprint</footer></body></html>`

const formats = (paragraphs: readonly string[]): Readonly<Record<string, Uint8Array>> => ({
  'statement.en.html': Buffer.from(page(paragraphs)),
  'statement.en.pdf': pdfOf(typeset(paragraphs, 'Government Gazette')),
  'statement.en.docx': docxOf(paragraphs),
})

const provisionsOf = async (name: string, bytes: Uint8Array) => {
  const { provisions, refusal } = await extract(name, bytes)
  expect(refusal).toBeUndefined()
  return provisions.map(({ quote, kind, by, bindingness, section, due }) => ({
    quote,
    kind,
    by,
    bindingness,
    section,
    due: due?.raw,
  }))
}

describe.each([
  ['a statement', STATEMENT],
  ['a statement of several pages', LONG],
])('%s', (_, paragraphs) => {
  test.each(Object.entries(formats(paragraphs)))(
    'has the same provisions in %s as in plain text',
    async (name, bytes) => {
      const plain = await provisionsOf('statement.en.txt', Buffer.from(`${paragraphs.join('\n\n')}\n`))
      expect(plain.length).toBeGreaterThan(12)
      expect(await provisionsOf(name, bytes)).toEqual(plain)
    },
  )
})

test('an archive is read file by file, and what is in it that nobody reads is left out with a word', async () => {
  await using made = await testRegister()
  const bytes = zipOf([
    { name: 'talks.en.txt', content: `${STATEMENT.join('\n\n')}\n` },
    { name: 'map.png', content: 'x' },
    {
      name: 'web.warc',
      content: warcOf([{ url: 'https://coast.example/news/1', type: 'text/html', body: page(STATEMENT.slice(1)) }]),
    },
    { name: 'broken.pdf', content: '%PDF-1.7' },
  ])
  const reports = await allOf(made.register.add([{ name: 'press.zip', bytes }]))
  expect(reports.map(({ source, status }) => [source, status])).toEqual([
    ['press.zip/talks.en.txt', 'added'],
    ['press.zip/map.png', 'skipped'],
    ['press.zip/web.warc/https://coast.example/news/1', 'added'],
    ['press.zip/broken.pdf', 'failed'],
  ])
  const saved = await made.register.document(reports[2]!.id!)
  expect(saved?.facts.url).toEqual({ value: 'https://coast.example/news/1', by: 'given', reason: 'web archive' })
  expect((await made.register.verify()).problems).toEqual([])
})

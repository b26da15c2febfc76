import { type ZipContent, zipOf } from './zip.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Each paragraph in two runs, as Word cuts them. */
const paragraph = (words: string): string => {
  const half = words.length >> 1
  const run = (part: string): string => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`
  return `<w:p>${run(words.slice(0, half))}${run(words.slice(half))}</w:p>`
}

/** The entries of a Word file with these paragraphs; the first is its heading. */
export const docxEntries = (paragraphs: readonly string[]): readonly ZipContent[] => [
  {
    name: '[Content_Types].xml',
    content: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  },
  {
    name: '_rels/.rels',
    content: `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: 'word/document.xml',
    content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${NAMESPACE}"><w:body>${paragraphs.map(paragraph).join('')}</w:body></w:document>`,
  },
]

export const docxOf = (paragraphs: readonly string[]): Uint8Array => zipOf(docxEntries(paragraphs))

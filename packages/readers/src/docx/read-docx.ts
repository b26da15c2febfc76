import type { Issue } from '@servanda/pipeline'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { linesOfDom } from '../dom/lines.ts'
import type { DomDocument, DomElement } from '../dom/node.ts'
import type { Place, ReaderResult } from '../reader.ts'
import { entriesOfZip } from '../zip/unzip.ts'

/** Paragraph of the original, counting from 1. */
const PARAGRAPH = 'data-paragraph'

/** Reads a Word file. @throws what the libraries throw on a damaged file, or one that unpacks to too much */
export async function readDocx(bytes: Uint8Array): Promise<ReaderResult> {
  // the library unpacks without a limit: what an entry holds is counted first
  for (const entry of await entriesOfZip(bytes)) await entry.read()
  const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
    ignoreEmptyParagraphs: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    externalFileAccess: false,
  } as never)
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as DomDocument
  for (const mark of document.querySelectorAll('sup > a, a[href^="#footnote-ref"], a[href^="#endnote-ref"]'))
    mark.setAttribute('hidden', '')
  let paragraphs = 0
  for (const block of document.querySelectorAll('p, h1, h2, h3, h4, h5, h6, li'))
    block.setAttribute(PARAGRAPH, String(++paragraphs))
  const { text, lines } = linesOfDom(document.documentElement as DomElement)
  return {
    captured: {
      text,
      from: 0,
      facts: {},
      otherHeaders: {},
      encoding: 'binary',
      places: lines.map(({ start, end, element }): Place => {
        const n = element.getAttribute(PARAGRAPH)
        return { start, end, ...(n === null ? {} : { element: `paragraph ${n}` }) }
      }),
      issues: damages(messages),
    },
  }
}

/** Styles that are not known are no matter; what could not be read is. */
function damages(messages: readonly { readonly type: string; readonly message: string }[]): readonly Issue[] {
  const [first, ...others] = messages.filter(({ type }) => type === 'error')
  if (!first) return []
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return [{ code: 'reader/docx', severity: 'warning', message: `${first.message.slice(0, 200)}${more}` }]
}

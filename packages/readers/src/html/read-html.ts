import type { Furniture, Issue } from '@servanda/pipeline'
import { parseHTML } from 'linkedom'
import { linesOfDom } from '../dom/lines.ts'
import type { DomDocument } from '../dom/node.ts'
import type { Captured, Origin, Place, ReaderResult } from '../reader.ts'
import { decode } from '../text/decode.ts'
import { articleOf } from './article.ts'
import { layOut } from './furniture.ts'
import { metadataOf } from './metadata.ts'

/** Reads a page in any encoding. */
export function readHtml(bytes: Uint8Array, origin: Origin): ReaderResult {
  const decoded = decode(bytes, encodingIn(bytes, origin.type))
  if (decoded.refusal) return { refusal: decoded.refusal }
  const page = readPage(decoded.text)
  if (!page) return { refusal: { code: 'reader/empty', reason: 'holds no text' } }
  return { captured: { ...page, encoding: decoded.encoding, issues: [...decoded.issues, ...page.issues] } }
}

/**
 * The visible text of a page, what of it is furniture, its way back to elements, and what it says of itself.
 * Undefined where there is no element in it.
 */
export function readPage(source: string): Captured | undefined {
  const document = documentOf(source)
  const root = document.documentElement
  if (!root) return undefined
  const metadata = metadataOf(document)
  const page = linesOfDom(root)
  const kept = articleOf(document, page)
  const { whys, title } = layOut(page.lines, kept, metadata.titles)
  const heading = title === undefined ? undefined : page.text.slice(page.lines[title]!.start, page.lines[title]!.end)
  const first = page.lines.findIndex((_, n) => !whys[n])
  return {
    text: page.text,
    from: page.lines[first]?.start ?? 0,
    facts: {
      ...metadata.facts,
      ...(heading ? { title: { value: heading, by: 'recognised', reason: 'heading of the page' } } : {}),
    },
    otherHeaders: metadata.others,
    encoding: 'utf-8',
    furniture: page.lines.flatMap(({ start, end }, n): Furniture[] => (whys[n] ? [{ start, end, why: whys[n] }] : [])),
    places: page.lines.map(({ start, end, path }): Place => ({ start, end, element: path })),
    issues: kept || page.lines.length < 2 ? [] : [noArticle],
  }
}

const noArticle: Issue = {
  code: 'reader/no-article',
  severity: 'info',
  message: 'No article stands out in this page, all of it is taken for the text',
}

/** A fragment gets the elements that it lacks. */
export function documentOf(source: string): DomDocument {
  const head = source.slice(0, 100_000)
  const inBody = /<(?:html|body|head)[\s>]/iu.test(head) ? source : `<body>${source}</body>`
  const whole = /<html[\s>]/iu.test(head) ? inBody : `<html>${inBody}</html>`
  return parseHTML(whole).document as unknown as DomDocument
}

/** The encoding that the server or the page's head names. */
function encodingIn(bytes: Uint8Array, type: string | undefined): string | undefined {
  const sent = /charset\s*=\s*["']?([\w-]+)/iu.exec(type ?? '')?.[1]
  if (sent) return sent
  const head = String.fromCharCode(...bytes.subarray(0, 4096))
  return (
    /<meta[^>]{1,400}?charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ??
    /<\?xml[^>]{1,200}encoding\s*=\s*["']([\w-]+)/iu.exec(head)?.[1]
  )
}

import { posix } from 'node:path'
import type { DocumentFacts } from '@servanda/pipeline'
import { DOMParser } from 'linkedom'
import { linesOfDom } from '../dom/lines.ts'
import type { DomDocument, DomElement } from '../dom/node.ts'
import { documentOf } from '../html/read-html.ts'
import type { Place, ReaderResult } from '../reader.ts'
import { decode } from '../text/decode.ts'
import { entriesOfZip, type ZipEntry } from '../zip/unzip.ts'

/** Reads a book. @throws where it is damaged or lacks what every book has */
export async function readEpub(bytes: Uint8Array): Promise<ReaderResult> {
  const entries = new Map((await entriesOfZip(bytes)).map((entry) => [entry.name, entry]))
  const container = await xmlIn(entries, 'META-INF/container.xml')
  const [root] = container.querySelectorAll('rootfile')
  const packageName = root?.getAttribute('full-path') ?? ''
  const book = await xmlIn(entries, packageName)
  let text = ''
  const places: Place[] = []
  for (const chapter of chaptersOf(book, packageName)) {
    const entry = entries.get(chapter)
    const decoded = entry && decode(await entry.read())
    if (!decoded || decoded.refusal) continue
    const page = linesOfDom(documentOf(decoded.text).documentElement as DomElement)
    if (page.text === '') continue
    const from = text === '' ? 0 : text.length + 1
    text += text === '' ? page.text : `\n${page.text}`
    places.push(
      ...page.lines.map(({ start, end, path }) => ({
        start: from + start,
        end: from + end,
        element: `${chapter}${path}`,
      })),
    )
  }
  return { captured: { text, places, from: 0, facts: factsOf(book), otherHeaders: {}, encoding: 'utf-8', issues: [] } }
}

async function xmlIn(entries: ReadonlyMap<string, ZipEntry>, name: string): Promise<DomDocument> {
  const entry = entries.get(name)
  if (!entry) throw new Error(`there is no ${name || 'package'} in it`)
  const { text, refusal } = decode(await entry.read()) as { text?: string; refusal?: unknown }
  if (refusal || text === undefined) throw new Error(`${name} is no text`)
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as DomDocument
}

/** Names of the chapters, in the order of reading. */
function chaptersOf(book: DomDocument, packageName: string): readonly string[] {
  const items = new Map<string | null, string>()
  for (const item of book.querySelectorAll('manifest > item')) {
    items.set(item.getAttribute('id'), decodeURIComponent(item.getAttribute('href') ?? ''))
  }
  return [...book.querySelectorAll('spine > itemref')].flatMap((itemref) => {
    const href = items.get(itemref.getAttribute('idref'))
    return href ? [posix.join(posix.dirname(packageName), href)] : []
  })
}

function factsOf(book: DomDocument): DocumentFacts {
  const said = (name: string): string | undefined => {
    const [found] = [...book.querySelectorAll('metadata > *')].filter(
      ({ localName }) => localName === name || localName === `dc:${name}`,
    )
    return found?.textContent?.trim() || undefined
  }
  const known = (value: string) => ({ value, by: 'recognised' as const, reason: 'metadata of the book' })
  const [title, publisher, language, date] = [said('title'), said('publisher'), said('language'), said('date')]
  return {
    ...(title ? { title: known(title) } : {}),
    ...(publisher ? { publisher: known(publisher) } : {}),
    ...(language ? { language: known(language) } : {}),
    ...(date && /^\d{4}-\d{2}-\d{2}/u.test(date) ? { date: known(date.slice(0, 10)) } : {}),
  }
}

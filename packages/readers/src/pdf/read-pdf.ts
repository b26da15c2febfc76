import type { Furniture, Issue } from '@servanda/pipeline'
import { getDocumentProxy } from 'unpdf'
import type { Place, ReaderResult } from '../reader.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { linesOfPage, type PageItem, type PageLine } from './page-lines.ts'
import { type Paragraph, reflow } from './reflow.ts'
import { runningLines } from './running.ts'

/** Reads the text layer of a PDF. @throws what the library throws on a damaged file */
export async function readPdf(bytes: Uint8Array): Promise<ReaderResult> {
  const opened = await open(bytes)
  if ('refusal' in opened) return opened
  const found: [string, string][] = []
  const lines: PageLine[] = []
  const empty: number[] = []
  for (let page = 1; page <= opened.numPages; page++) {
    const onPage = await opened.getPage(page)
    const { items } = await onPage.getTextContent()
    const [, bottom = 0, , top = 0] = onPage.view
    const here = linesOfPage(items.filter((item) => 'str' in item) as PageItem[], page, top - bottom)
    onPage.cleanup()
    if (here.length === 0) empty.push(page)
    for (const line of here) {
      const mapped = withoutLookAlikes(line.text)
      found.push(...mapped.found)
      lines.push({ ...line, text: mapped.text })
    }
  }
  if (lines.length === 0) return { refusal: NO_TEXT_LAYER }
  const others = await saidOf(opened)
  await opened.loadingTask.destroy()
  return {
    captured: {
      ...laidOut(lines),
      otherHeaders: others,
      facts: {},
      encoding: 'binary',
      from: 0,
      issues: [...lookAlikes(found), ...pictures(empty)],
    },
  }
}

type Opened = Awaited<ReturnType<typeof getDocumentProxy>>

async function open(bytes: Uint8Array): Promise<Opened | { refusal: { code: string; reason: string } }> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes))
  } catch (error) {
    if ((error as Error).name !== 'PasswordException') throw error
    return {
      refusal: { code: 'reader/locked', reason: 'is locked with a password; save it without one and add it again' },
    }
  }
}

const NO_TEXT_LAYER = {
  code: 'reader/no-text-layer',
  reason: 'has no text layer, its pages are pictures; have their text recognised (ocrmypdf does) and add the result',
}

/** Text, furniture and places. A head or foot stands behind the paragraph that goes on over the page. */
function laidOut(lines: readonly PageLine[]): { text: string; furniture: Furniture[]; places: Place[] } {
  const why = runningLines(lines)
  const body = reflow(lines.filter((line) => !why(line)))
  const aside = lines.filter((line) => why(line))
  let text = ''
  const furniture: Furniture[] = []
  const places: Place[] = []
  const write = ({ text: words, pages }: Paragraph): void => {
    if (text !== '') text += '\n\n'
    places.push(...pages.map(({ page, start, end }) => ({ start: text.length + start, end: text.length + end, page })))
    text += words
  }
  const writeAside = (before: number): void => {
    for (let line = aside[0]; line && line.page < before; line = aside[0]) {
      aside.shift()
      write({ text: line.text, pages: [{ page: line.page, start: 0, end: line.text.length }] })
      furniture.push({ start: text.length - line.text.length, end: text.length, why: why(line)! })
    }
  }
  for (const paragraph of body) {
    writeAside(paragraph.pages[0]!.page)
    write(paragraph)
  }
  writeAside(Number.POSITIVE_INFINITY)
  return { text: `${text}\n`, furniture, places }
}

function lookAlikes(found: readonly [string, string][]): readonly Issue[] {
  const [first] = found
  if (!first) return []
  const message = `${found.length} characters only look like those that are meant (${first[0]} for ${first[1]}), read as what is meant`
  return [{ code: 'reader/look-alikes', severity: 'info', message }]
}

function pictures(pages: readonly number[]): readonly Issue[] {
  if (pages.length === 0) return []
  const message = `No text on ${pages.length === 1 ? 'page' : 'pages'} ${pages.slice(0, 20).join(', ')}${pages.length > 20 ? ' …' : ''}`
  return [
    {
      code: 'reader/page-without-text',
      severity: 'warning',
      message,
      hint: 'If they are pictures of text, have it recognised and add the result',
    },
  ]
}

/** What the file says of itself; often the name of a draft, so that it is shown and not believed. */
async function saidOf(pdf: Opened): Promise<Readonly<Record<string, string>>> {
  const { info } = await pdf.getMetadata()
  const said = info as Readonly<Record<string, unknown>>
  const found: Record<string, string> = {}
  for (const [key, name] of [
    ['Title', 'title in the file'],
    ['Author', 'author in the file'],
    ['CreationDate', 'file made'],
  ] as const) {
    const value = said[key]
    if (typeof value === 'string' && value.trim() !== '') found[name] = value.trim().slice(0, 500)
  }
  return found
}

import type { Furniture, Issue } from '@servanda/pipeline'
import { getDocumentProxy } from 'unpdf'
import type { Longer, Place, ReaderResult } from '../reader.ts'
import { withoutLookAlikes } from './look-alikes.ts'
import { linesOfPage, type PageItem, type PageLine } from './page-lines.ts'
import { picturesOn } from './pictures.ts'
import { type Paragraph, reflow } from './reflow.ts'
import { runningLines } from './running.ts'
import { installed, LONGEST, linesInPicture } from './tesseract.ts'

/**
 * Reads the text layer of a PDF; where a page has none, what tesseract recognises in its pictures, where it is installed.
 *
 * @throws what the library throws on a damaged file
 */
export async function readPdf(bytes: Uint8Array, longer: Longer = () => {}): Promise<ReaderResult> {
  const opened = await open(bytes)
  if ('refusal' in opened) return opened
  const found: [string, string][] = []
  const lines: PageLine[] = []
  const empty: number[] = []
  const recognised: number[] = []
  for (let page = 1; page <= opened.numPages; page++) {
    const onPage = await opened.getPage(page)
    const { items } = await onPage.getTextContent()
    const [, bottom = 0, , top = 0] = onPage.view
    let here = linesOfPage(items.filter((item) => 'str' in item) as PageItem[], page, top - bottom)
    if (here.length === 0) {
      here = await recognisedOn(onPage, page, longer)
      if (here.length === 0) empty.push(page)
      else recognised.push(page)
    }
    onPage.cleanup()
    for (const line of here) {
      const mapped = withoutLookAlikes(line.text)
      found.push(...mapped.found)
      lines.push({ ...line, text: mapped.text })
    }
  }
  if (lines.length === 0) return { refusal: (await installed()) ? NOTHING_RECOGNISED : NO_TEXT_LAYER }
  const others = await saidOf(opened)
  await opened.loadingTask.destroy()
  return {
    captured: {
      ...laidOut(lines, recognised),
      otherHeaders: others,
      facts: {},
      encoding: 'binary',
      from: 0,
      issues: [...lookAlikes(found), ...(await recognition(recognised)), ...pictures(empty)],
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
  reason:
    'has no text layer, its pages are pictures; install tesseract (Debian: tesseract-ocr, with tesseract-ocr-chi-sim and -vie) and try it again, or have their text recognised (ocrmypdf does) and add the result',
}
const NOTHING_RECOGNISED = {
  code: 'reader/no-text-layer',
  reason: 'has no text layer, and tesseract recognises no text in its pictures; scan it again, straight and at 300 dpi',
}

type Page = Parameters<typeof picturesOn>[0]

/** The lines that tesseract recognises in the pictures of a page; none where it is not installed. */
async function recognisedOn(page: Page, number: number, longer: Longer): Promise<readonly PageLine[]> {
  const tesseract = await installed()
  if (!tesseract) return []
  const lines: PageLine[] = []
  for (const { bytes, height } of await picturesOn(page)) {
    longer(LONGEST)
    lines.push(...(await linesInPicture(tesseract, bytes, { page: number, height }).catch(() => [])))
  }
  longer(LONGEST)
  return lines
}

async function recognition(pages: readonly number[]): Promise<readonly Issue[]> {
  const tesseract = pages.length > 0 ? await installed() : undefined
  if (!tesseract) return []
  const message = `The text of ${pagesNamed(pages)} was recognised in pictures by ${tesseract.version}, and may be wrong`
  return [{ code: 'reader/recognised', severity: 'warning', message, hint: 'Read it beside the original' }]
}

const pagesNamed = (pages: readonly number[]): string =>
  `${pages.length === 1 ? 'page' : 'pages'} ${pages.slice(0, 20).join(', ')}${pages.length > 20 ? ' …' : ''}`

/** Text, furniture and places. A head or foot stands behind the paragraph that goes on over the page. */
function laidOut(
  lines: readonly PageLine[],
  recognised: readonly number[],
): { text: string; furniture: Furniture[]; places: Place[] } {
  const why = runningLines(lines)
  const body = reflow(lines.filter((line) => !why(line)))
  const aside = lines.filter((line) => why(line))
  let text = ''
  const furniture: Furniture[] = []
  const places: Place[] = []
  const write = ({ text: words, pages }: Paragraph): void => {
    if (text !== '') text += '\n\n'
    places.push(
      ...pages.map(({ page, start, end }) => ({
        start: text.length + start,
        end: text.length + end,
        page,
        ...(recognised.includes(page) && { recognised: true as const }),
      })),
    )
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
  const message = `No text on ${pagesNamed(pages)}`
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

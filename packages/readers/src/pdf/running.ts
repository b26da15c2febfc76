import type { Furniture } from '@servanda/pipeline'
import type { PageLine } from './page-lines.ts'

/** Shares of the height of a page, from its foot. */
const FOOT = 0.1
const HEAD = 0.9
/** Within the margins of a page of office paper no text stands, unless in larger letters. */
const IN_MARGIN = 0.055

/** Why a line is no text: what stands at the head or foot of several pages, and page numbers. */
export function runningLines(lines: readonly PageLine[]): (line: PageLine) => Furniture['why'] | undefined {
  const pages = new Map<string, Set<number>>()
  for (const line of lines) {
    if (!isAtEdge(line)) continue
    const key = keyOf(line)
    pages.set(key, (pages.get(key) ?? new Set()).add(line.page))
  }
  const usual = lines.map(({ size }) => size).sort((a, b) => a - b)[lines.length >> 1] ?? 0
  return (line) => {
    if (!isAtEdge(line)) return undefined
    if (isPageNumber(line.text)) return 'other'
    const isRepeated = (pages.get(keyOf(line))?.size ?? 0) > 1
    return isRepeated || (isInMargin(line) && line.size <= usual * 1.05) ? 'repeated-heading' : undefined
  }
}

const isInMargin = ({ height }: PageLine): boolean => height < IN_MARGIN || height > 1 - IN_MARGIN

const isAtEdge = ({ height }: PageLine): boolean => height < FOOT || height > HEAD

/** The words without their numbers, and at which edge. */
const keyOf = ({ text, height }: PageLine): string => `${height < FOOT} ${text.replace(/\d+/gu, '0')}`

const isPageNumber = (text: string): boolean =>
  /^[\s\-\u2013\u2014.|/()]*(?:(?:page|trang|第)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|页)\s*\d{0,4})?[\s\-\u2013\u2014.|/()]*$/iu.test(
    text,
  )

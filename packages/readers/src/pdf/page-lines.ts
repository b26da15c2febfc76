/** A line as it is set on a page. Places in points, counted from the lower left corner. */
export interface PageLine {
  readonly text: string
  /** Counting from 1. */
  readonly page: number
  readonly left: number
  readonly right: number
  readonly y: number
  /** Size of its letters. */
  readonly size: number
  /** How high on its page it stands: 0 at the foot, 1 at the head. */
  readonly height: number
}

/** What a text layer holds: a few characters at a place. */
export interface PageItem {
  readonly str: string
  readonly width: number
  readonly height: number
  /** The last two are the place. */
  readonly transform: readonly number[]
}

/** Shares of the size of letters. */
const SAME_LINE = 0.4
const LEAST_BLANK = 0.15

/** Puts the items of a page together to lines, in the order in which the page gives them. */
export function linesOfPage(items: readonly PageItem[], page: number, pageHeight: number): readonly PageLine[] {
  const lines: PageLine[] = []
  for (const { str, width, height, transform } of items) {
    if (str === '') continue
    const [left, y] = [transform[4] ?? 0, transform[5] ?? 0]
    const size = height || Math.abs(transform[3] ?? 0) || 10
    const above = lines.at(-1)
    const right = left + width
    if (above && Math.abs(above.y - y) < SAME_LINE * size && left >= above.left - size) {
      const blank =
        left - above.right > LEAST_BLANK * size && !above.text.endsWith(' ') && !str.startsWith(' ') ? ' ' : ''
      lines[lines.length - 1] = {
        ...above,
        text: above.text + blank + str,
        right: Math.max(above.right, right),
        size: Math.max(above.size, size),
      }
    } else lines.push({ text: str, page, left, right, y, size, height: pageHeight > 0 ? y / pageHeight : 0.5 })
  }
  return lines.map((line) => ({ ...line, text: line.text.trim() })).filter(({ text }) => text !== '')
}

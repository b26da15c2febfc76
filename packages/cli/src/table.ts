import stringWidth from 'string-width'
import { faint, plain, strong } from './output.ts'

const GAP = 2
const LEAST = 8
/** Most that the column of ids makes room for: a longer id pushes its own row aside, and is never cut. */
const MOST_OF_FIRST = 40

/** Where nobody looks at a terminal nothing is cut. */
const width = (): number => (process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY)

/** Rows of cells under their headings, in columns that fit the terminal; what does not fit ends in an ellipsis. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(plain))
  const natural = headings.map((heading, n) => {
    const widest = Math.max(stringWidth(heading), ...cells.map((row) => stringWidth(row[n] ?? '')))
    return n === 0 ? Math.min(widest, MOST_OF_FIRST) : widest
  })
  const widths = fit(natural, width() - GAP * (headings.length - 1))
  const line = (row: readonly string[]): string =>
    row
      .map((cell, n) => (n === 0 ? cell : cut(cell, widths[n] ?? LEAST)))
      .map((cell, n) => cell + ' '.repeat(Math.max(0, (widths[n] ?? 0) - stringWidth(cell))))
      .join(' '.repeat(GAP))
      .trimEnd()
  return [strong(line(headings)), ...cells.map(line)].join('\n')
}

/** Takes from the widest column until all fit. */
function fit(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural]
  let over = widths.reduce((sum, one) => sum + one, 0) - room
  while (over > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const next = Math.max(LEAST, ...widths.filter((_, n) => n !== widest))
    const taken = Math.min(over, Math.max(1, widths[widest]! - next))
    if (widths[widest]! <= LEAST) return widths
    widths[widest]! -= taken
    over -= taken
  }
  return widths
}

function cut(cell: string, room: number): string {
  if (stringWidth(cell) <= room) return cell
  let kept = ''
  let used = 1
  for (const { segment } of new Intl.Segmenter().segment(cell)) {
    used += stringWidth(segment)
    if (used > room) break
    kept += segment
  }
  return `${kept}${faint('…')}`
}

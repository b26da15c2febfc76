import type { PageLine } from './page-lines.ts'

/** A paragraph, or a line that is none, with the stretches of it that stand on each page. Code units into its text. */
export interface Paragraph {
  readonly text: string
  readonly pages: readonly { readonly page: number; readonly start: number; readonly end: number }[]
}

const ENDS = /[.!?:;\u3002\uff01\uff1f\uff1a\uff1b]["'\u201d\u2019)\]\uff09\u300d]*$/u
const CHINESE_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u
const CHINESE_START = /^[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u

/** Puts lines that were broken for width together again. */
export function reflow(lines: readonly PageLine[]): readonly Paragraph[] {
  const setting = settingOf(lines)
  const words = new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []))
  const paragraphs: PageLine[][] = []
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && goesOn(open, line, setting)) open.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((paragraph) => joined(paragraph, words))
}

interface Setting {
  /** Usual distance of lines, in points. */
  readonly leading: number
  /** Where full lines end, in points. */
  readonly right: number
}

function settingOf(lines: readonly PageLine[]): Setting {
  const gaps = lines.flatMap((line, n) => {
    const above = lines[n - 1]
    return above && above.page === line.page && above.y > line.y ? [Math.round(above.y - line.y)] : []
  })
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  return { leading: mostCommon(gaps) ?? 14, right: rights[Math.floor(rights.length * 0.9)] ?? 0 }
}

function mostCommon(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1)
  return [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0]
}

/** Whether a line goes on with the paragraph above it. */
function goesOn(paragraph: readonly PageLine[], line: PageLine, { leading, right }: Setting): boolean {
  const above = paragraph.at(-1)!
  if (Math.abs(above.size - line.size) > 0.12 * Math.max(above.size, line.size)) return false
  const isShort = above.right < right - 0.2 * (right - above.left)
  if (above.page !== line.page || line.y >= above.y) {
    return !ENDS.test(above.text) && (!isShort || /^\p{Ll}/u.test(line.text))
  }
  if (above.y - line.y > 1.3 * leading) return false
  const indent = line.left - (paragraph[1] ?? paragraph[0]!).left
  if (indent > 0.9 * line.size && paragraph.length > 1) return false
  if (paragraph.length === 1 && indent > 0.9 * line.size && ENDS.test(above.text)) return false
  return !(isShort && (ENDS.test(above.text) || beginsAnew(line.text)))
}

/** Below a short line, a capital or a label begins another paragraph: titles and items of a list. */
const beginsAnew = (text: string): boolean =>
  /^(?:\p{Lu}|\d+[.)]|[-\u2022\u2013*]\s|[（(]?[一二三四五六七八九十]+[、）)])/u.test(text)

function joined(lines: readonly PageLine[], words: ReadonlySet<string>): Paragraph {
  let text = ''
  const pages: { page: number; start: number; end: number }[] = []
  for (const line of lines) {
    if (text !== '') text = seam(text, line.text, words)
    const start = text.length
    text += line.text
    const last = pages.at(-1)
    if (last?.page === line.page) last.end = text.length
    else pages.push({ page: line.page, start, end: text.length })
  }
  return { text, pages }
}

/** The text so far, ready for the next line: a blank, none between Chinese characters, and no hyphen of a broken word. */
function seam(text: string, next: string, words: ReadonlySet<string>): string {
  if (CHINESE_END.test(text) && CHINESE_START.test(next)) return text
  const broken = /(\p{L}+)[-\u2010\u00ad]$/u.exec(text)
  const rest = /^\p{Ll}+/u.exec(next)?.[0]
  if (!broken || rest === undefined) return `${text} `
  const isCompound = words.has(`${broken[1]}-${rest}`.toLowerCase()) && !words.has(`${broken[1]}${rest}`.toLowerCase())
  return isCompound ? text : text.slice(0, -1)
}

import type { Furniture } from '@servanda/pipeline'
import type { DomLine } from '../dom/lines.ts'
import type { Mark } from '../dom/marks.ts'

type Why = Furniture['why']

/** Least share of an article that its root must hold. */
const LEAST_IN_ROOT = 0.9
/** A name that covers more of the article than this is no sign of furniture. */
const MOST_MARKED = 0.25

export interface Laid {
  /** For each line why it is no text, or undefined. */
  readonly whys: readonly (Why | undefined)[]
  /** Line of the heading that is the page's title. */
  readonly title: number | undefined
}

/**
 * What each line of a page is. The article is the smallest element that holds nearly all that was found of it, less
 * what its elements call themselves and lists of links: in doubt a line is text. `kept` counts the code units of each
 * line that were found; undefined takes the whole page for the article.
 */
export function layOut(
  lines: readonly DomLine[],
  kept: readonly number[] | undefined,
  titles: readonly string[],
): Laid {
  const root = kept ? rootOf(lines, kept) : ''
  const misnamed = kept ? misnamedIn(lines, kept) : new Set<Mark>()
  const whys = lines.map((line, n): Why | undefined => {
    const mark = markOfLine(line)
    const isKept = (kept?.[n] ?? 0) * 2 > line.end - line.start
    if (mark && !(misnamed.has(mark) && isKept)) return mark.why
    if (!isWithin(line.path, root)) return 'navigation'
    return !isKept && isLinks(line) ? 'navigation' : undefined
  })
  const title = titleAmong(lines, whys, titles, root)
  if (title !== undefined) whys[title] = undefined
  return { whys, title }
}

/** A line is marked where all of it is. */
function markOfLine({ runs }: DomLine): Mark | undefined {
  const first = runs[0]?.mark
  return first && runs.every(({ mark }) => mark !== undefined) ? first : undefined
}

const isLinks = ({ runs, start, end }: DomLine): boolean =>
  runs.reduce((sum, { inLink, length }) => sum + (inLink ? length : 0), 0) * 2 > end - start

const isWithin = (path: string, root: string): boolean => path === root || path.startsWith(`${root}/`)

/** Path of the smallest element that holds nearly all of the article. */
function rootOf(lines: readonly DomLine[], kept: readonly number[]): string {
  const all = lines.map(({ path }, n) => ({ parts: path.split('/').slice(1), weight: kept[n] ?? 0 }))
  let inside = all.filter(({ weight }) => weight > 0)
  const least = inside.reduce((sum, { weight }) => sum + weight, 0) * LEAST_IN_ROOT
  let root = ''
  for (let depth = 0; inside.length > 0; depth++) {
    const weights = new Map<string, number>()
    for (const { parts, weight } of inside) {
      const part = parts[depth]
      if (part !== undefined) weights.set(part, (weights.get(part) ?? 0) + weight)
    }
    const [part, weight] = [...weights].sort(([, a], [, b]) => b - a)[0] ?? ['', 0]
    if (weight < least || part === '') break
    root += `/${part}`
    inside = inside.filter(({ parts }) => parts[depth] === part)
  }
  return lines.some(({ path }) => path === root) ? root.slice(0, root.lastIndexOf('/')) : root
}

/** Marks by name that cover much of the article: the element is called after what the page is about. */
function misnamedIn(lines: readonly DomLine[], kept: readonly number[]): ReadonlySet<Mark> {
  const covered = new Map<Mark, number>()
  let all = 0
  for (const [n, line] of lines.entries()) {
    all += kept[n] ?? 0
    const mark = markOfLine(line)
    if (mark) covered.set(mark, (covered.get(mark) ?? 0) + (kept[n] ?? 0))
  }
  return new Set([...covered].filter(([, units]) => units > all * MOST_MARKED).map(([mark]) => mark))
}

/** The heading that the page's own title repeats, or the last one of the first rank above the text or in it. */
function titleAmong(
  lines: readonly DomLine[],
  whys: readonly (Why | undefined)[],
  titles: readonly string[],
  root: string,
): number | undefined {
  const headings = lines.flatMap(({ block }, n) => (block === 'h1' || block === 'h2' ? [n] : []))
  const words = (n: number): string => titleKey(lines[n]!.runs.map(({ node }) => node.textContent ?? '').join(' '))
  const said = titles.map(titleKey)
  const repeated = headings.find((n) => words(n).length > 8 && said.some((title) => title.includes(words(n))))
  if (repeated !== undefined) return repeated
  const firstText = lines.findIndex(({ path }, n) => !whys[n] && isWithin(path, root))
  return (
    headings.find((n) => lines[n]!.block === 'h1' && !whys[n]) ??
    headings.findLast((n) => lines[n]!.block === 'h1' && n < firstText)
  )
}

const titleKey = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

import { type Mark, markOf } from './marks.ts'
import { type DomElement, type DomNode, isElement, isText } from './node.ts'

/** A text node as it stands in the visible text. */
interface Run {
  readonly node: DomNode
  /** UTF-16 code units. */
  readonly length: number
  readonly inLink: boolean
  /** Why its surroundings are no text, if they say so. */
  readonly mark: Mark | undefined
}

/** A line of the visible text; offsets are UTF-16 code units into it. */
export interface DomLine {
  readonly start: number
  readonly end: number
  /** Path of the block that holds it: `/html/body/p[2]`. */
  readonly path: string
  /** Local name of that block. */
  readonly block: string
  readonly element: DomElement
  readonly runs: readonly Run[]
}

export interface DomText {
  readonly text: string
  readonly lines: readonly DomLine[]
  /** Elements below one another. */
  readonly depth: number
}

const names = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const UNSEEN = names(
  'script style template noscript head svg math iframe object embed applet canvas audio video datalist dialog select textarea',
)
/** Blocks that a blank line sets off. */
const BLOCKS = names(
  'html body p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol dl table thead tbody tfoot ' +
    'caption blockquote pre figure figcaption form fieldset legend address details summary hr hgroup center menu search',
)
/** Blocks that a line break sets off. */
const ROWS = names('li dt dd tr td th option br')

/** Deeper elements are read as part of the last one that is not. */
const DEEPEST = 400

interface Frame {
  readonly element: DomElement
  readonly path: string
  readonly block: string
  readonly blockPath: string
  readonly blockElement: DomElement
  readonly inLink: boolean
  readonly isPre: boolean
  readonly mark: Mark | undefined
  readonly counts: Map<string, number>
  child: DomNode | null
}

/** The text of a page as a reader sees it, line by line, however deep its elements stand in one another. */
export function linesOfDom(root: DomElement): DomText {
  const out = new Lines()
  const stack: Frame[] = [frameOf(root, undefined)]
  let depth = 1
  while (stack.length > 0) {
    const frame = stack.at(-1)!
    const { child } = frame
    if (!child) {
      stack.pop()
      out.breakAt(gapOf(frame.element.localName))
      continue
    }
    frame.child = child.nextSibling
    if (isText(child)) out.add(child, frame)
    else if (isElement(child) && isSeen(child)) {
      out.breakAt(gapOf(child.localName))
      stack.push(frameOf(child, frame))
      depth = Math.max(depth, stack.length)
    }
  }
  return { ...out.done(), depth }
}

const gapOf = (name: string): 0 | 1 | 2 => (BLOCKS.has(name) ? 2 : ROWS.has(name) ? 1 : 0)

function isSeen(element: DomElement): boolean {
  if (UNSEEN.has(element.localName)) return false
  if (element.getAttribute('hidden') !== null) return false
  return !/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(element.getAttribute('style') ?? '')
}

function frameOf(element: DomElement, above: Frame | undefined): Frame {
  const name = element.localName
  const path = pathOf(name, above)
  const isBlock = gapOf(name) > 0 || !above
  return {
    element,
    path,
    block: isBlock ? name : above.block,
    blockPath: isBlock ? path : above.blockPath,
    blockElement: isBlock ? element : above.blockElement,
    inLink: name === 'a' || name === 'button' || above?.inLink === true,
    isPre: name === 'pre' || above?.isPre === true,
    mark: above?.mark ?? markOf(element, above?.path ?? ''),
    counts: new Map(),
    child: element.firstChild,
  }
}

function pathOf(name: string, above: Frame | undefined): string {
  if (!above) return `/${name}`
  if (above.path.length > DEEPEST * 8) return above.path
  const n = (above.counts.get(name) ?? 0) + 1
  above.counts.set(name, n)
  return n === 1 && (name === 'body' || name === 'main') ? `${above.path}/${name}` : `${above.path}/${name}[${n}]`
}

const HAN_BREAK = /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])\n(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu

/** White space as one blank; a line break in the source between Chinese characters as none. */
const collapse = (words: string): string =>
  words
    .replace(/[\t\n\f\r ]+/gu, (space) => (space.includes('\n') ? '\n' : ' '))
    .replace(HAN_BREAK, '')
    .replaceAll('\n', ' ')

/** Collects lines; white space is one blank, as on a screen. */
class Lines {
  #parts: string[] = []
  #length = 0
  #gap: 0 | 1 | 2 = 0
  #space = false
  #line: (Omit<DomLine, 'end' | 'runs'> & { readonly runs: Run[] }) | undefined
  readonly #lines: DomLine[] = []

  breakAt(gap: 0 | 1 | 2): void {
    if (gap === 0) return
    this.#end()
    if (this.#gap < gap) this.#gap = gap
  }

  add(node: DomNode, frame: Frame): void {
    const words = (node.textContent ?? '').replace(/[\u00ad\u200b\u2060\ufeff]/gu, '').replaceAll('\u00a0', ' ')
    if (frame.isPre) {
      for (const [n, line] of words.split(/\r?\n/u).entries()) {
        if (n > 0) this.breakAt(1)
        this.#addWords(node, frame, line)
      }
    } else this.#addWords(node, frame, words)
  }

  #addWords(node: DomNode, frame: Frame, words: string): void {
    const plain = collapse(words)
    const ink = plain.trim()
    if (ink === '') {
      this.#space ||= plain !== ''
      return
    }
    const isNew = !this.#line
    if (isNew) this.#begin(frame)
    const before = !isNew && (this.#space || plain.startsWith(' ')) ? ' ' : ''
    this.#write(before + ink)
    this.#space = plain.endsWith(' ')
    this.#line!.runs.push({ node, length: ink.length, inLink: frame.inLink, mark: frame.mark })
  }

  #begin({ blockPath: path, block, blockElement: element }: Frame): void {
    if (this.#length > 0) this.#write(this.#gap === 2 ? '\n\n' : '\n')
    this.#gap = 0
    this.#line = { start: this.#length, path, block, element, runs: [] }
  }

  #end(): void {
    if (this.#line) this.#lines.push({ ...this.#line, end: this.#length })
    this.#line = undefined
    this.#space = false
  }

  #write(words: string): void {
    this.#parts.push(words)
    this.#length += words.length
  }

  done(): Pick<DomText, 'text' | 'lines'> {
    this.#end()
    return { text: this.#length > 0 ? `${this.#parts.join('')}\n` : '', lines: this.#lines }
  }
}

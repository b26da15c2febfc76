import { Readability } from '@mozilla/readability'
import type { DomText } from '../dom/lines.ts'
import { type DomDocument, type DomElement, isElement } from '../dom/node.ts'

/** Attribute that numbers the runs of a page, so that they are known again in what the library makes of it. */
const RUN = 'data-run'

/** Larger or deeper pages are not looked through. */
const MOST_RUNS = 20_000
const DEEPEST = 300

/**
 * For each line of a page how many of its code units belong to the article, as Readability finds it. Undefined where
 * it finds none, or the page is too large. Takes the document apart.
 */
export function articleOf(document: DomDocument, { lines, depth }: DomText): readonly number[] | undefined {
  const runs = lines.flatMap((line, n) => line.runs.map((run) => ({ ...run, line: n })))
  if (runs.length === 0 || runs.length > MOST_RUNS || depth > DEEPEST) return undefined
  for (const [n, { node }] of runs.entries()) {
    const span = document.createElement('span')
    span.setAttribute(RUN, String(n))
    node.replaceWith(span)
    span.appendChild(node)
  }
  const article = parse(document)
  if (!article) return undefined
  const kept = lines.map(() => 0)
  for (const n of numbersIn(article)) {
    const run = runs[n]
    if (run) kept[run.line]! += run.length
  }
  return kept
}

function parse(document: DomDocument): DomElement | undefined {
  try {
    const options = { disableJSONLD: true, charThreshold: 200, serializer: (node: unknown) => node as DomElement }
    return new Readability(document as never, options as never).parse()?.content as DomElement | undefined
  } catch {
    return undefined
  }
}

function* numbersIn(root: DomElement): Generator<number> {
  const stack = [root]
  for (let element = stack.pop(); element; element = stack.pop()) {
    const n = element.getAttribute(RUN)
    if (n !== null) yield Number(n)
    for (let child = element.firstChild; child; child = child.nextSibling) if (isElement(child)) stack.push(child)
  }
}

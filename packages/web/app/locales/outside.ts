import { parseSync, Visitor } from 'vite'

const LETTERS = /\p{L}/u
/** Elements whose words Lingui takes out, commands, and the one name that is the same in every language. */
const TAKEN = ['Trans', 'Plural', 'Select', 'SelectOrdinal', 'code']
const NAMES = ['Servanda']
/** Attributes whose words a reader sees or hears. */
const SEEN = [
  'title',
  'alt',
  'placeholder',
  'aria-label',
  'aria-description',
  'label',
  'lead',
  'heading',
  'caption',
  'name',
]
/** `name` is a word on our own components and a field's name on elements. */
const isSeen = (attribute: string, element: string) =>
  SEEN.includes(attribute) && (attribute !== 'name' || element === 'Fact' || element === 'Figure')

interface Node {
  readonly type: string
  readonly name?: { readonly name?: string }
  readonly value?: unknown
  readonly openingElement?: Node
  readonly attributes?: readonly Node[]
  readonly children?: readonly Node[]
  readonly expression?: Node
}

/** Words of a page's source that a reader would see and that are in no message of Lingui. */
export function wordsOutsideLingui(source: string): readonly string[] {
  const words: string[] = []
  const taken = new Set<unknown>()
  const keep = (value: unknown) => {
    if (typeof value === 'string' && LETTERS.test(value) && !NAMES.includes(value.trim())) words.push(value.trim())
  }
  new Visitor({
    JSXElement(element) {
      const node = element as unknown as Node
      const name = node.openingElement?.name?.name ?? ''
      if (taken.has(node) || TAKEN.includes(name)) return takeAll(node, taken)
      for (const attribute of node.openingElement?.attributes ?? []) {
        if (isSeen(attribute.name?.name ?? '', name)) keep(literal(attribute.value as Node | null))
      }
      for (const child of node.children ?? []) keep(child.type === 'JSXText' ? child.value : literal(child))
    },
  }).visit(parseSync('page.tsx', source).program)
  return words
}

function takeAll(node: Node, taken: Set<unknown>): void {
  for (const child of node.children ?? []) {
    taken.add(child)
    takeAll(child, taken)
  }
}

const literal = (node: Node | null): unknown =>
  node?.type === 'JSXExpressionContainer'
    ? literal(node.expression ?? null)
    : node?.type === 'Literal'
      ? node.value
      : undefined

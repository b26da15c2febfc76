/** What is used of a document object model; linkedom's fulfils it. */
export interface DomNode {
  readonly nodeType: number
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly textContent: string | null
  replaceWith(...nodes: DomNode[]): void
}

export interface DomElement extends DomNode {
  readonly localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  appendChild(node: DomNode): DomNode
}

export interface DomDocument {
  readonly documentElement: DomElement | null
  createElement(name: string): DomElement
  querySelectorAll(selector: string): Iterable<DomElement>
}

export const isElement = (node: DomNode): node is DomElement => node.nodeType === 1
export const isText = (node: DomNode): boolean => node.nodeType === 3

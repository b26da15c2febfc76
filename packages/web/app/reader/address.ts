interface Placed {
  /** `${documentId}.${n}` */
  readonly id: string
  readonly documentId: string
}

/** The number of a provision in its document, counting from 1. */
export const numberOf = ({ id }: Pick<Placed, 'id'>): string => id.slice(id.lastIndexOf('.') + 1)

/** Where a provision stands in the reader. */
export const readerPath = (provision: Placed): string =>
  `${documentPath(provision.documentId)}#p-${numberOf(provision)}`

export const documentPath = (id: string): string => `/documents/${encodeURIComponent(id)}`
/** Ids of things are paths themselves: mechanism/steering-committee. */
export const thingPath = (id: string): string => `/thing/${id.split('/').map(encodeURIComponent).join('/')}`
export const itemPath = (id: string): string => `/items/${encodeURIComponent(id)}`

interface Span {
  readonly start: number
  readonly end: number
}

interface Ranged {
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** A stretch of a captured text: the document's own, of a document embedded in it, or around it. */
export type Passage<Document> =
  | (Span & { readonly role: 'own' | 'outside' })
  | (Span & { readonly role: 'embedded'; readonly document: Document })

interface Captured<Document> extends Ranged {
  readonly text: string
  readonly embedded: readonly Document[]
}

/** The whole captured text in passages, in order, as one of its documents sees it. */
export function passagesOf<Document extends Ranged>(of: Captured<Document>): readonly Passage<Document>[] {
  const { start = 0, end = of.text.length } = of
  const inside = of.embedded
    .map((document) => ({ role: 'embedded' as const, document, start: document.start ?? 0, end: document.end ?? 0 }))
    .filter((passage) => start <= passage.start && passage.start < passage.end && passage.end <= end)
    .sort((a, b) => a.start - b.start)
  const passages: Passage<Document>[] = [{ role: 'outside', start: 0, end: start }]
  let reached = start
  for (const passage of inside) {
    if (passage.start < reached) continue
    passages.push({ role: 'own', start: reached, end: passage.start }, passage)
    reached = passage.end
  }
  passages.push({ role: 'own', start: reached, end }, { role: 'outside', start: end, end: of.text.length })
  return passages.filter((passage) => of.text.slice(passage.start, passage.end).trim() !== '')
}

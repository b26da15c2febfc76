import type { Due, Quote } from '@servanda/pipeline'

/** The codings of one text by one coder, or what holds between several. Offsets are UTF-16 code units, half-open. */
export interface PublishedCodings {
  readonly documentId: string
  /** SHA-256 of the text as UTF-8, hex. */
  readonly hash: string
  readonly coder: string
  readonly codebook: string
  readonly units: readonly (Quote & {
    readonly kind: string
    readonly by: readonly string[]
    readonly bindingness?: string
    readonly pillar: string
    readonly due?: Due
    readonly mechanisms?: readonly string[]
    readonly instruments?: readonly string[]
    readonly heading?: true
    readonly note?: string
  })[]
}

export const CODING_FORMATS = ['codebook', 'annotations'] as const
export type CodingFormat = (typeof CODING_FORMATS)[number]

/** Codings as a file: JSON Lines as the codebook has them, or W3C Web Annotations. */
export const codingFile = (format: CodingFormat, codings: PublishedCodings): string =>
  format === 'codebook' ? codebookLines(codings) : annotations(codings)

/** The first line says whose coding of which text it is; a line for each provision follows, in order of appearance. */
function codebookLines({ documentId, hash, coder, codebook, units }: PublishedCodings): string {
  const head = { text: documentId, sha256: hash, coder, codebook }
  return [head, ...units.map((unit) => ({ ...contentOf(unit), start: unit.start, end: unit.end, quote: unit.quote }))]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('')
}

const contentOf = ({ start: _, end: __, quote: ___, due, ...rest }: PublishedCodings['units'][number]) => ({
  ...rest,
  ...(due ? { due: { raw: [due.start, due.end], kind: due.kind, from: due.from, to: due.to } } : {}),
})

/**
 * An AnnotationCollection with one page (https://www.w3.org/TR/annotation-model/). TextPositionSelector counts UTF-16
 * code units here, which the collection says; TextQuoteSelector holds the words themselves.
 */
function annotations({ documentId, hash, coder, codebook, units }: PublishedCodings): string {
  const source = `urn:sha256:${hash}`
  const items = units.map((unit, at) => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${source}#${encodeURIComponent(coder)}-${at + 1}`,
    type: 'Annotation',
    motivation: 'classifying',
    creator: { type: 'Person', name: coder },
    body: { type: 'Dataset', conformsTo: `codebook ${codebook}`, value: contentOf(unit) },
    target: {
      source,
      selector: [
        { type: 'TextPositionSelector', start: unit.start, end: unit.end },
        { type: 'TextQuoteSelector', exact: unit.quote },
      ],
    },
  }))
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
    label: `Codings of ${documentId} by ${coder}; offsets are UTF-16 code units`,
    total: items.length,
    first: { type: 'AnnotationPage', startIndex: 0, items },
  }
  return `${JSON.stringify(collection, undefined, 1)}\n`
}

import { expect, test } from 'vitest'
import { codingFile } from './codings.ts'

const codings = {
  ...{ documentId: 'd', hash: 'ab12', coder: 'Ana María', codebook: '2026-11' },
  units: [
    {
      ...{ start: 12, end: 25, quote: 'open a school', kind: 'commitment', by: ['Peru'], bindingness: 'firm' },
      ...{ pillar: 'people', note: 'or practical?', due: { kind: 'date' as const, start: 0, end: 7, raw: 'In 2026' } },
    },
  ],
}

test('codings leave as lines of the codebook, behind a line that says whose they are', () => {
  const [head, unit] = codingFile('codebook', codings)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(head).toEqual({ text: 'd', sha256: 'ab12', coder: 'Ana María', codebook: '2026-11' })
  expect(unit).toMatchObject({ start: 12, quote: 'open a school', due: { raw: [0, 7], kind: 'date' } })
})

test('codings leave as W3C Web Annotations, each with its place and its words', () => {
  const collection = JSON.parse(codingFile('annotations', codings))
  expect(collection).toMatchObject({ type: 'AnnotationCollection', total: 1 })
  expect(collection.first.items[0]).toMatchObject({
    type: 'Annotation',
    creator: { name: 'Ana María' },
    body: { value: { kind: 'commitment', note: 'or practical?' } },
    target: {
      source: 'urn:sha256:ab12',
      selector: [
        { type: 'TextPositionSelector', start: 12, end: 25 },
        { type: 'TextQuoteSelector', exact: 'open a school' },
      ],
    },
  })
})

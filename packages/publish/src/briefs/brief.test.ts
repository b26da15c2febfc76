import { expect, test } from 'vitest'
import type { ExportedDocument, ExportedProvision } from '../rows.ts'
import { briefPage, type PublishedBrief } from './brief.ts'

const DOCUMENT: ExportedDocument = {
  id: 'a',
  source: '2030-01-02-statement.en.txt',
  title: 'Statement of *Kenya* and Peru',
  date: '2030-01-02',
  language: 'en',
  hash: '0f1e',
  notice: 'Made up',
  provisions: 2,
  commitments: 2,
}
const PROMISE: ExportedProvision = {
  id: 'a.14',
  documentId: 'a',
  source: DOCUMENT.source,
  documentTitle: DOCUMENT.title,
  documentHash: DOCUMENT.hash,
  language: 'en',
  start: 1203,
  end: 1240,
  quote: 'open an office [in Mombasa] by the end of 2030',
  kind: 'commitment',
  by: ['Kenya', 'Peru'],
  bindingness: 'firm',
  pillar: 'political',
  due: { raw: 'by the end of 2030', kind: 'date', from: '2030-12-31', to: '2030-12-31', start: 1222, end: 1240 },
  mechanisms: [],
  instruments: [],
  rule: 'en/will',
  version: 'en@1',
}
const EARLIER: ExportedProvision = { ...PROMISE, id: 'b.2', documentId: 'b', start: 5, end: 30, quote: 'open offices' }
const none = { rows: [], total: 0 }
const BRIEF: PublishedBrief = {
  on: '2030-06-01',
  since: '2030-01-02',
  asked: { pillar: ['political', 'security'], words: ['office'] },
  due: { rows: [{ provision: PROMISE }], total: 3 },
  overdue: none,
  fresh: none,
  stronger: { rows: [{ a: EARLIER, b: PROMISE, reasons: [{ of: 'bindingness', earlier: 'explore' }] }], total: 1 },
  weaker: none,
  silent: {
    rows: [
      {
        gap: 'silent',
        provision: EARLIER,
        since: '2027-01-01',
        mechanism: { name: 'Joint Committee' },
        absentFrom: [],
      },
      { gap: 'not found', provision: EARLIER, absentFrom: [{ id: 'a' }] },
    ],
    total: 2,
  },
  documents: [{ ...DOCUMENT, id: 'b', title: 'First' }, DOCUMENT],
}

test('a brief is a page of Markdown', () => {
  expect(briefPage(BRIEF)).toMatchInlineSnapshot(`
    "# Brief of 2030-06-01

    Promises with pillar political or security; words office, as the register knew them on 2030-06-01. New, stronger and weaker are those of documents since 2030-01-02. Silence is that of the documents in the register, no more.

    ## Due (3)

    - **2030-12-31** “open an office \\[in Mombasa\\] by the end of 2030” (Kenya, Peru; firm; when: by the end of 2030) \\[2, no. 14, 1203–1240\\]

    The first 1 of 3.

    ## Overdue (0)

    None.

    ## New (0)

    None.

    ## Stronger (1)

    - “open an office \\[in Mombasa\\] by the end of 2030” \\[2, no. 14, 1203–1240\\], before “open offices” (bindingness: explore → nothing) \\[1, no. 2, 5–30\\]

    ## Weaker (0)

    None.

    ## Silent (2)

    - silent since 2027-01-01: Joint Committee, last told of in “open offices” (Kenya, Peru; firm; when: by the end of 2030) \\[1, no. 2, 5–30\\]
    - not found in \\[2\\]: “open offices” (Kenya, Peru; firm; when: by the end of 2030) \\[1, no. 2, 5–30\\]

    ## Documents

    A citation names the document, its provision, and where the provision stands in the captured text, in UTF-16 code units.

    1. First (2030-01-02; 2030-01-02-statement.en.txt; SHA-256 0f1e; Made up)
    2. Statement of \\*Kenya\\* and Peru (2030-01-02; 2030-01-02-statement.en.txt; SHA-256 0f1e; Made up)
    "
  `)
})

test('every line of a part ends in the citation of a document in the list', () => {
  const page = briefPage(BRIEF)
  const lines = page.split('\n').filter((line) => line.startsWith('- '))
  expect(lines).toHaveLength(4)
  for (const line of lines) expect(line).toMatch(/\\\[[12], no\. \d+, \d+–\d+\\\]$/u)
})

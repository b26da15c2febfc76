import type { RowOf } from '../export-rows.ts'
import type { TableName } from '../tables/index.ts'

/** A row of every table, with a text wherever a text of others can stand. */
export function rowWith(text: string): { readonly [Name in TableName]: RowOf<Name> } {
  const provision: RowOf<'provisions'> = {
    id: 'd.1',
    documentId: 'd',
    source: text,
    documentTitle: text,
    documentDate: '2026-05-04',
    documentHash: 'c0ffee',
    language: 'vi',
    notice: text,
    quote: text,
    start: 17,
    end: 42,
    kind: 'commitment',
    by: [text],
    bindingness: 'firm',
    pillar: 'practical',
    due: { raw: text, kind: 'date', to: '2026-12-31', start: 20, end: 30 },
    mechanisms: [text],
    instruments: [],
    purpose: text,
    section: 'IV',
    rule: 'en/agree',
    version: '7',
  }
  const document: RowOf<'documents'> = {
    id: 'd',
    source: text,
    title: text,
    date: '2026-05-04',
    language: 'vi',
    publisher: text,
    genre: 'news',
    hash: 'c0ffee',
    notice: text,
    provisions: 3,
    commitments: 2,
    start: 17,
    end: 42,
  }
  const thing: RowOf<'mechanisms'> = {
    id: 'found:mechanism/lake',
    type: 'mechanism',
    name: text,
    names: { vi: [text] },
    mentionCount: 1,
    documentCount: 1,
    mentions: [{ documentId: 'd', source: text, quote: text, start: 17, end: 42 }],
    document,
  }
  return {
    provisions: provision,
    items: { id: 'i', provision, mentions: 1 },
    documents: document,
    mechanisms: thing,
    instruments: thing,
    projects: thing,
    places: thing,
    people: thing,
    organisations: thing,
    parties: thing,
    events: thing,
    issues: {
      id: '1',
      source: text,
      code: 'clean/odd',
      severity: 'info',
      message: text,
      hint: text,
      span: { start: 17, end: 42 },
    },
  }
}

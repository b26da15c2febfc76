import { type Compared, changesBetween, type ProvisionChange, type Quote, type Span } from '@servanda/pipeline'
import type { Kysely } from 'kysely'
import { newId } from '../identity.ts'
import { documentEntries } from '../log/document-entries.ts'
import type { CaptureReading, FetchedPage } from '../reading/index.ts'
import { comparedWords, foldWords } from '../search/fold.ts'
import type { CaptureTable, DocumentTable, Tables, VersionChangeTable } from '../store/schema.ts'
import type { Change } from '../store/store.ts'
import { captureRow, type Kept, readingRows } from './capture-change.ts'
import { pageRow, visitRow } from './page-rows.ts'
import { counts } from './provision-rows.ts'
import { textWithout } from './text-without.ts'

/** A page in the register as it stands, before a new version of it. */
export interface Standing {
  readonly capture: CaptureTable
  /** Its documents, the whole one first. */
  readonly documents: readonly DocumentTable[]
  /** Its provisions, headings and repeats aside, in the order of the text. */
  readonly quotes: readonly Quote[]
  /** What in the text is not the text. */
  readonly furniture: readonly Span[]
  readonly version: number
}

/** A document as it stands in the register; it has at least one visit. */
export async function standingOf(db: Kysely<Tables>, id: string): Promise<Standing> {
  const documents = await db.selectFrom('document').selectAll().where('capture_id', '=', id).orderBy('place').execute()
  const ids = documents.map((document) => document.id)
  const provisions = await db
    .selectFrom('provision')
    .select(['span_start as start', 'span_end as end', 'quote'])
    .where('document_id', 'in', ids)
    .where('counts', '=', 1)
    .orderBy('span_start')
    .execute()
  const furniture = await db
    .selectFrom('furniture')
    .select(['span_start as start', 'span_end as end'])
    .where('document_id', 'in', ids)
    .execute()
  const { n } = await db
    .selectFrom('visit')
    .select((eb) => eb.fn.max('n').as('n'))
    .where('document_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    capture: await db.selectFrom('capture').selectAll().where('document_id', '=', id).executeTakeFirstOrThrow(),
    documents,
    quotes: provisions,
    furniture,
    version: n,
  }
}

/** Whether two versions say the same, what stands around the text set aside. */
export function saysTheSame({ capture, furniture }: Standing, { captured, parts }: CaptureReading): boolean {
  const now = textWithout(
    captured.text,
    { start: captured.from, end: captured.text.length },
    parts.flatMap((part) => part.furniture),
  )
  return (
    foldWords(textWithout(capture.text, { start: capture.text_from, end: capture.text.length }, furniture)) ===
    foldWords(now)
  )
}

/** A new version of a page as the change to write; the text before it is kept whole. */
export function versionChange(standing: Standing, kept: Kept, page: FetchedPage) {
  const { documents, capture, version } = standing
  const id = capture.document_id
  const ids = idsOf(kept.reading, documents)
  const changes = changesBetween(standing.quotes.map(compared), quotesOf(kept.reading).map(compared))
  const { text_from: _from, given: _given, other_headers: _headers, ...past } = capture
  const { source, textHash, pipeline, by } = kept
  const read = readingRows(ids, kept.reading, { captureId: id, source, textHash, pipeline })
  const now = captureRow(id, kept)
  const change: Omit<Change, 'unless'> = {
    emptied: documents.map((document) => document.id),
    dropped: documents.map((document) => document.id).filter((one) => !ids.includes(one)),
    rows: {
      ...read,
      capture: [now],
      past_version: [{ ...past, n: version }],
      visit: [visitRow(id, version + 1, page)],
      page: [pageRow(id, page)],
      version_change: changes.map((one, at) => changeRow(id, { version: version + 1, n: at + 1 }, one)),
    },
    log: documentEntries({
      by,
      originalHash: now.original_hash,
      originalBefore: capture.original_hash,
      documents: read.document ?? [],
      before: documents,
    }),
  }
  return { ids, change, version: version + 1, changes }
}

const compared = (quote: Quote): Compared => ({ quote, words: comparedWords(quote.quote) })

const quotesOf = ({ parts }: CaptureReading): readonly Quote[] =>
  parts
    .flatMap(({ provisions }) => provisions.filter(counts))
    .map(({ start, end, quote }) => ({ start, end, quote }))
    .sort((a, b) => a.start - b.start)

/** A document inside the page is the one that had its title before. */
function idsOf({ parts: [whole, ...embedded] }: CaptureReading, before: readonly DocumentTable[]): readonly string[] {
  const left = before.filter(({ id, capture_id }) => id !== capture_id)
  const inside = embedded.map(({ facts }) => {
    const at = left.findIndex(({ title }) => title === facts.title?.value)
    return at < 0 ? newId() : left.splice(at, 1)[0]!.id
  })
  return whole ? [before[0]!.capture_id, ...inside] : inside
}

const changeRow = (
  document_id: string,
  place: { readonly version: number; readonly n: number },
  { before, after }: ProvisionChange,
): VersionChangeTable => ({
  document_id,
  ...place,
  before_start: before?.start ?? null,
  before_end: before?.end ?? null,
  before_quote: before?.quote ?? null,
  after_start: after?.start ?? null,
  after_end: after?.end ?? null,
  after_quote: after?.quote ?? null,
})

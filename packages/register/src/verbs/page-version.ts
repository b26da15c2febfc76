import type { DocumentFacts } from '@servanda/pipeline'
import type { Kept } from '../keep/capture-change.ts'
import { pageRow } from '../keep/page-rows.ts'
import { saysTheSame, standingOf, versionChange } from '../keep/version-change.ts'
import { frameworkRow } from '../keep/versions.ts'
import type { FetchedPage, Input } from '../reading/index.ts'
import type { PageTable } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import type { AddReport } from '../verbs.ts'
import { proposeWorks } from '../works/propose.ts'
import { settledBy } from './refuse.ts'
import { reportOf } from './report.ts'

/** What the way to a page says of it. */
export const fetchedFacts = (page: FetchedPage | undefined): DocumentFacts =>
  page ? { url: { value: page.finalUrl, by: 'given', reason: 'fetched from there' } } : {}

/** Remembers that a page was asked for and is as it was. */
export async function pageUnchanged(
  store: Store,
  { source }: Pick<Input, 'source'>,
  page: PageTable,
  reason = 'is as it was',
) {
  await store.write({
    settled: [settledBy({ source, place: source })],
    rows: { page: [{ ...page, checked: new Date().toISOString() }] },
  })
  return { source, id: page.document_id, status: 'unchanged', reason } satisfies AddReport
}

/** Keeps what a page says now as a new version of its document; what it said before is kept whole. */
export async function writeVersion(store: Store, kept: Kept, page: FetchedPage): Promise<AddReport> {
  const id = page.known!.document_id
  const standing = await standingOf(store.db, id)
  if (saysTheSame(standing, kept.reading)) {
    return pageUnchanged(store, kept, pageRow(id, page), 'only what stands around its text has changed')
  }
  const { ids, change, version, changes } = versionChange(standing, kept, page)
  const [other] = await store.write({
    ...change,
    settled: [settledBy({ source: kept.source, place: kept.source })],
    unless: store.db
      .selectFrom('capture')
      .select('text_hash')
      .where('document_id', '=', id)
      .where('text_hash', '<>', standing.capture.text_hash),
    rows: { ...change.rows, framework: kept.reading.frameworks.map(frameworkRow) },
  })
  if (other) return { source: kept.source, id, status: 'unchanged', reason: 'somebody else has just read it' }
  await proposeWorks(store, ids, { ...kept.reading, source: kept.source })
  return {
    ...reportOf(kept.source, ids, kept.reading),
    version,
    changes: {
      added: changes.filter(({ before }) => !before).length,
      removed: changes.filter(({ after }) => !after).length,
      reworded: changes.filter(({ before, after }) => before && after).length,
    },
  }
}

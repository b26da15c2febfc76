import type { Issue } from '@servanda/pipeline'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { keyset } from '../query/keyset.ts'
import { optional } from '../query/provision-row.ts'
import type { IssueRow, Page } from '../rows.ts'
import type { IssueTable } from '../store/schema.ts'
import type { PageQuery } from '../verbs.ts'

type IssueRecord = IssueTable & {
  readonly known: string | null
  readonly at: string | null
  readonly place: string | null
}

/** What was noticed in documents, and what could not be read, by source. */
export async function issues({ store: { db } }: Context, query: PageQuery = {}): Promise<Page<IssueRow>> {
  const keys = keyset(
    [
      { by: sql`i.source`, order: 'asc' },
      { by: sql`i.document_id`, order: 'asc' },
      { by: sql`i.n`, order: 'asc' },
    ],
    query,
  )
  const limit = keys.limit === undefined ? sql`` : sql`limit ${keys.limit + 1}`
  const { rows } = await sql<IssueRecord>`
    select i.*, d.id as known, f.at, f.place, ${sql.join(keys.columns)} from issue i
    left join document d on d.id = i.document_id left join failed_input f on f.document_id = i.document_id
    where ${keys.behind} order by ${keys.orderBy} ${limit}`.execute(db)
  const { rows: counts } = await sql<{ total: number }>`select count(*) as total from issue`.execute(db)
  const page = keys.page(rows)
  return { ...page, rows: page.rows.map(issueRow), total: counts[0]!.total }
}

const issueRow = (record: IssueRecord): IssueRow => ({
  id: `${record.document_id}.issue-${record.n}`,
  ...optional('documentId', record.known),
  source: record.source,
  code: record.code,
  severity: record.severity as Issue['severity'],
  message: record.message,
  ...optional('hint', record.hint),
  ...optional('at', record.at),
  ...(record.place && record.severity === 'error' ? { retry: true as const } : {}),
  ...(record.span_start === null ? {} : { span: { start: record.span_start, end: record.span_end! } }),
})

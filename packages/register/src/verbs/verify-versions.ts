import type { Transaction } from 'kysely'
import type { CaptureTable, Tables } from '../store/schema.ts'
import type { VerifyReport } from '../verbs.ts'
import { captureProblems } from './verify-capture.ts'

type Problem = VerifyReport['problems'][number]

/** What is wrong with the earlier versions of a page, and with what they say changed. */
export async function versionProblems(
  db: Transaction<Tables>,
  { document_id: id, text, original_hash }: CaptureTable,
  source: string,
): Promise<readonly Problem[]> {
  const past = await db.selectFrom('past_version').selectAll().where('document_id', '=', id).execute()
  const visits = await db.selectFrom('visit').selectAll().where('document_id', '=', id).orderBy('n').execute()
  const changes = await db.selectFrom('version_change').selectAll().where('document_id', '=', id).execute()
  const texts = new Map([...past.map((one) => [one.n, one.text] as const), [visits.length, text] as const])
  const originals = new Map([...past.map((one) => [one.n, one.original_hash] as const), [visits.length, original_hash]])
  const standsIn = (n: number, start: number | null, end: number | null, quote: string | null): boolean =>
    quote === null || texts.get(n)?.slice(start!, end!) === quote
  const moved = changes.filter(
    ({ version, ...row }) =>
      !standsIn(version - 1, row.before_start, row.before_end, row.before_quote) ||
      !standsIn(version, row.after_start, row.after_end, row.after_quote),
  )
  return [
    ...(await Promise.all(past.map((one) => captureProblems(one, source)))).flat(),
    ...moved.map(({ version }) => ({
      code: 'verify/quote-moved',
      source,
      id,
      message: `a change of version ${version} is not the text at its place`,
    })),
    ...visits
      .filter(({ n, original_hash }) => originals.get(n) !== original_hash)
      .map(({ n }) => ({
        code: 'verify/version-missing',
        source,
        id,
        message: `the bytes that were fetched as version ${n} are not there`,
      })),
  ]
}

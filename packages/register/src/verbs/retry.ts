import type { Context } from '../context.ts'
import { ServandaError } from '../errors.ts'
import type { FailedInputTable } from '../store/schema.ts'
import type { AddOptions, AddReport } from '../verbs.ts'
import { add } from './add.ts'

/**
 * Tries again to read what could not be read, from the path or address it came from. Gives a report for each, and for
 * what an archive among them holds besides where that is new.
 *
 * @param sources names of inputs as the list of issues shows them; all that failed unless told
 * @throws ServandaError `retry` where one of them has not failed.
 */
export async function* retry(
  context: Context,
  sources: readonly string[] = [],
  options: AddOptions = {},
): AsyncGenerator<AddReport> {
  const failed = await failedInputs(context, sources)
  for (const { source, place } of failed) {
    if (place === '')
      yield { source, status: 'failed', reason: 'was uploaded and is not on this machine; upload it again' }
  }
  const places = [...new Set(failed.flatMap(({ place }) => place || []))]
  if (places.length === 0) return
  const asked = new Set(failed.map(({ source }) => source))
  for await (const report of add(context, places, options)) {
    if (report.status === 'added' || asked.has(report.source)) yield report
  }
}

async function failedInputs({ store: { db } }: Context, sources: readonly string[]) {
  const rows = await db
    .selectFrom('failed_input')
    .innerJoin('issue', 'issue.document_id', 'failed_input.document_id')
    .select(['failed_input.source', 'failed_input.place', 'issue.severity'])
    .orderBy('failed_input.document_id')
    .execute()
  const unknown = sources.find((source) => !rows.some((row) => row.source === source))
  if (unknown !== undefined) {
    throw new ServandaError('retry', `"${unknown}" has not failed; "servanda list issues" shows what has`)
  }
  const isAsked = ({ source, severity }: Pick<FailedInputTable, 'source'> & { readonly severity: string }): boolean =>
    sources.length === 0 ? severity === 'error' : sources.includes(source)
  return rows.filter(isAsked)
}

import { counts } from '../keep/provision-rows.ts'
import type { CaptureReading } from '../reading/index.ts'
import type { AddReport } from '../verbs.ts'

/** The report on a capture that was written, its documents under these ids. */
export function reportOf(source: string, ids: readonly string[], { parts }: Pick<CaptureReading, 'parts'>): AddReport {
  const counted = parts.flatMap((part) => part.provisions).filter(counts)
  const embedded = parts.slice(1).map(({ start, end, facts }, at) => ({
    id: ids[at + 1]!,
    title: facts.title?.value ?? '',
    start,
    end,
  }))
  return {
    source,
    id: ids[0]!,
    status: 'added',
    provisions: counted.length,
    commitments: counted.filter(({ kind }) => kind === 'commitment').length,
    ...(embedded.length > 0 ? { embedded } : {}),
  }
}

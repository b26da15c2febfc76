import type { AddReport } from '@servanda/register'
import { EXIT } from './exit-codes.ts'
import { plain, writeJson, writeLine } from './output.ts'
import { progressLine } from './progress.ts'
import { stoppable } from './stoppable.ts'

type Progress = Parameters<ReturnType<typeof progressLine>['show']>[0]

interface Adding {
  readonly signal: AbortSignal
  readonly onProgress: (progress: Progress) => void
}

/** Writes a line for each report as it comes, with progress beside it; somebody may stop it. */
export async function writeReports(
  options: { readonly json?: true },
  add: (adding: Adding) => AsyncIterable<AddReport>,
): Promise<void> {
  await stoppable(async (signal) => {
    const progress = progressLine()
    const statuses: AddReport['status'][] = []
    for await (const report of add({ signal, onProgress: progress.show })) {
      progress.clear()
      if (options.json) writeJson(report)
      else writeLine(sentence(report))
      statuses.push(report.status)
      if (report.status === 'failed') process.exitCode = EXIT.failed
    }
    progress.sum(statuses, { isStopped: signal.aborted })
    if (signal.aborted) process.exitCode = EXIT.stopped
  })
}

/** "added      talks.en.txt: 41 provisions, 30 commitments" */
export function sentence(report: AddReport): string {
  const { status, source, reason, embedded = [], sameAs = [] } = report
  const inside = embedded.map(({ title }) => `inside it: ${title}`)
  const details = [...found(report), ...inside, ...sameAs.map(sameLine), reason]
    .filter((part) => part !== undefined)
    .join('; ')
  return `${status.padEnd(9)}  ${plain(details ? `${source}: ${details}` : source)}`
}

/** "translation of talks.vi.txt? of the same day, 5 of 6 names ... in both" */
const sameLine = ({ relation, source, reason, languages }: NonNullable<AddReport['sameAs']>[number]): string =>
  `${relation} of ${source}? ${reason}${languages && languages > 2 ? `, ${languages} languages with it` : ''}`

function found({ status, provisions = 0, commitments = 0, version, changes }: AddReport): readonly string[] {
  if (status !== 'added' && status !== 'new') return []
  const counted = `${provisions} provisions, ${commitments} commitments`
  if (version === undefined || !changes) return [counted]
  const { added, removed, reworded } = changes
  return [`version ${version}`, `${added} new, ${removed} gone, ${reworded} reworded`, counted]
}

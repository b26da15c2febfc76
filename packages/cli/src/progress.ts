import type { AddReport } from '@servanda/register'
import { note } from './output.ts'
import { paceLine } from './pace.ts'

interface Progress {
  readonly done: number
  readonly total: number
  readonly source: string
}

interface ProgressLine {
  readonly show: (progress: Progress) => void
  readonly clear: () => void
  /** How many inputs became what; nothing for one alone. */
  readonly sum: (reports: readonly AddReport['status'][], asked: { readonly isStopped: boolean }) => void
}

const QUIET_MS = 10_000

/**
 * How far a long work is and how fast it goes, on stderr: one line of a terminal that is written over, elsewhere a line
 * every ten seconds.
 */
export function progressLine(): ProgressLine {
  const { stderr } = process
  const start = performance.now()
  let noted = start
  let total = 0
  const seconds = (): number => (performance.now() - start) / 1000
  const clear = (): void => {
    if (stderr.isTTY) stderr.write('\r\u001b[K')
  }
  const show = (progress: Progress): void => {
    total = progress.total
    const line = `reading ${paceLine({ ...progress, seconds: seconds() })}: ${progress.source}`
    if (stderr.isTTY) {
      clear()
      stderr.write(line.slice(0, stderr.columns - 1))
    } else if (performance.now() - noted > QUIET_MS) {
      noted = performance.now()
      note(line)
    }
  }
  const sum: ProgressLine['sum'] = (statuses, { isStopped }) => {
    clear()
    if (statuses.length > 1 || isStopped) note(sumLine(statuses, seconds()))
    if (isStopped) note(`stopped behind ${statuses.length} of ${total}; the same command goes on from there`)
  }
  return { show, clear, sum }
}

/** "12 inputs: 10 added, 2 failed; 96 a second" */
function sumLine(statuses: readonly AddReport['status'][], seconds: number): string {
  const counts = (['added', 'new', 'unchanged', 'skipped', 'failed'] as const).flatMap((status) => {
    const count = statuses.filter((one) => one === status).length
    return count > 0 ? [`${count} ${status}`] : []
  })
  const rate = statuses.length / Math.max(seconds, 0.001)
  return `${statuses.length} inputs: ${counts.join(', ') || 'nothing read'}; ${rate < 10 ? rate.toFixed(1) : Math.round(rate)} a second`
}

/** What one run took, in seconds; `size` in megabytes of UTF-8. */
export interface Measured {
  readonly cpu: number
  readonly wall: number
  readonly size: number
}

export function measure(run: () => void): Measured {
  const before = process.cpuUsage()
  const start = performance.now()
  run()
  const wall = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(before)
  return { cpu: (user + system) / 1e6, wall, size: 0 }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Rows as a Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, n) => (n === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}

interface Progress {
  readonly done: number
  readonly total: number
  readonly source: string
}

/** One line on a terminal's stderr that is written over as work goes on; silent where nobody looks. */
export function progressLine(): { readonly show: (progress: Progress) => void; readonly clear: () => void } {
  const { stderr } = process
  const clear = (): void => {
    if (stderr.isTTY) stderr.write('\r\u001b[K')
  }
  const show = ({ done, total, source }: Progress): void => {
    if (!stderr.isTTY) return
    clear()
    stderr.write(`reading ${done + 1} of ${total}: ${source}`.slice(0, stderr.columns - 1))
  }
  return { show, clear }
}

/** What the process says to scripts when it ends; `docs/cli.md` and every `--help` list them. */
export const EXIT = { done: 0, failed: 1, usage: 2, stopped: 130 } as const

export const EXIT_MEANING: Readonly<Record<keyof typeof EXIT, string>> = {
  done: 'all was done',
  failed:
    'something was not: a file could not be read, nothing was found, a check failed; stderr or the output says what',
  usage: 'the command line was not understood; nothing was done',
  stopped: 'somebody stopped it; what was reported is kept, and the same command goes on from there',
}

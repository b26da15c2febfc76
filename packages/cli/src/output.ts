import { styleText } from 'node:util'

/** Ends quietly where the reader of our output has seen enough (`servanda list items | head`). */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
}

export function writeLine(line: string): void {
  process.stdout.write(`${line}\n`)
}

export function writeJson(value: unknown): void {
  writeLine(JSON.stringify(value))
}

/** Progress and notes go to stderr, so that stdout holds data alone. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Texts come from anywhere: what could steer a terminal is shown as a space. */
export const plain = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ')

export const strong = (text: string): string => styleText('bold', text, { stream: process.stdout })
export const faint = (text: string): string => styleText('dim', text, { stream: process.stdout })

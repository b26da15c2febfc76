import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'

const program = resolve(import.meta.dirname, '../scripts/start.mjs')
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/

export interface Workbench {
  readonly url: string
  /** All that it printed until it served. */
  readonly printed: string
  readonly stop: () => Promise<void>
}

/** `npm start` as a process of its own, on a free port unless told; resolves when it serves. */
export function startWorkbench(register: string, args: readonly string[] = ['--port', '0']): Promise<Workbench> {
  const child = launched(register, args)
  let printed = ''
  return new Promise((resolved, rejected) => {
    const listen = (chunk: Buffer): void => {
      printed += chunk
      const url = ADDRESS.exec(printed)?.[0]
      if (url) resolved({ url, printed, stop: () => stop(child) })
    }
    child.stdout!.on('data', listen)
    child.stderr!.on('data', listen)
    child.once('exit', (code) => rejected(new Error(`npm start ended with ${code}:\n${printed}`)))
  })
}

/** `npm start` where it cannot serve: its exit code and what it says. */
export async function failingStart(
  register: string,
  args: readonly string[],
): Promise<{ code: number | null; stderr: string }> {
  const child = launched(register, args)
  const ended = new Promise<number | null>((resolved) => child.once('exit', resolved))
  const [stderr, code] = await Promise.all([text(child.stderr!), ended])
  return { code, stderr }
}

const launched = (register: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [program, '--register', register, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolved) => {
    child.once('exit', () => resolved())
    child.kill('SIGTERM')
  })
}

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A folder of its own for one test; it goes when the test ends. */
export interface Folder extends Disposable {
  readonly path: string
  /** Path of a file with this content, in folders that are made where they are missing. */
  file(name: string, content: string | Uint8Array): string
  at(name: string): string
}

export function folder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'servanda-'))
  const at = (name: string): string => join(path, name)
  return {
    path,
    at,
    file(name, content) {
      mkdirSync(dirname(at(name)), { recursive: true })
      writeFileSync(at(name), content)
      return at(name)
    },
    [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }),
  }
}

import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { getMimeType } from 'hono/utils/mime'

/** Names of assets hold a hash of what is in them. */
const FOR_EVER = 'public, max-age=31536000, immutable'
const FOR_AN_HOUR = 'public, max-age=3600'

interface ClientFile {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly headers: Readonly<Record<string, string>>
}

/**
 * The files of the client build by their path in an address, read once and kept: a new build under a running server
 * takes nothing away from its readers.
 */
export function clientFiles(folder: string): ReadonlyMap<string, ClientFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length).split(sep).join('/'))
  return new Map(names.map((name) => [`/${name.replace(/^\//u, '')}`, read(folder, name)]))
}

function read(folder: string, name: string): ClientFile {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  return {
    bytes,
    headers: {
      'content-type': getMimeType(name) ?? 'application/octet-stream',
      'content-length': String(bytes.length),
      'cache-control': /^\/?assets\//u.test(name) ? FOR_EVER : FOR_AN_HOUR,
    },
  }
}

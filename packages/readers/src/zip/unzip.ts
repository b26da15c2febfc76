import { promisify } from 'node:util'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'

/** Bytes that an archive may hold, all together, and its entries. */
const MOST_UNPACKED = 256 * 1024 * 1024
const MOST_ENTRIES = 20_000

export interface ZipEntry {
  readonly name: string
  /** Its content, unpacked. @throws where it is damaged or holds more than it says */
  read(): Promise<Uint8Array>
  readonly size: number
  readonly isFolder: boolean
  readonly isLink: boolean
  readonly isLocked: boolean
}

const open = promisify<Buffer, { lazyEntries: true; decodeStrings: true; validateEntrySizes: true }, ZipFile>(
  fromBuffer as never,
)

/**
 * The entries of a ZIP archive, in its order; nothing is unpacked before it is read.
 *
 * @throws Error where it is damaged, has a name that leads out of it, or would unpack to more than 256 MB
 */
export async function entriesOfZip(bytes: Uint8Array): Promise<readonly ZipEntry[]> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    decodeStrings: true,
    validateEntrySizes: true,
  })
  const found: Entry[] = []
  let size = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      size += entry.uncompressedSize
      found.push(entry)
      if (size > MOST_UNPACKED) reject(new Error(`unpacks to more than ${MOST_UNPACKED / 1024 / 1024} MB`))
      else if (found.length > MOST_ENTRIES) reject(new Error(`holds more than ${MOST_ENTRIES} files`))
      else zip.readEntry()
    })
    zip.once('end', resolve)
    zip.once('error', reject)
    zip.readEntry()
  })
  return found.map((entry) => entryOf(zip, entry))
}

const SYMBOLIC_LINK = 0o120000
const KIND = 0o170000

const entryOf = (zip: ZipFile, entry: Entry): ZipEntry => ({
  name: entry.fileName,
  size: entry.uncompressedSize,
  isFolder: entry.fileName.endsWith('/'),
  isLink: ((entry.externalFileAttributes >>> 16) & KIND) === SYMBOLIC_LINK,
  isLocked: (entry.generalPurposeBitFlag & 1) === 1,
  read: () => contentOf(zip, entry),
})

async function contentOf(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await promisify(
    zip.openReadStream.bind(zip) as (
      entry: Entry,
      done: (error: Error | null, stream: NodeJS.ReadableStream) => void,
    ) => void,
  )(entry)
  const parts: Buffer[] = []
  for await (const part of stream as AsyncIterable<Buffer>) parts.push(part)
  return Buffer.concat(parts)
}

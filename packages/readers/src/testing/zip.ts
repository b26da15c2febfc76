import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipContent {
  readonly name: string
  readonly content: string | Uint8Array
  /** File mode, as `0o120777` for a symbolic link. */
  readonly mode?: number
  /** The size that the archive says instead of the true one. */
  readonly claimed?: number
  /** Kept as it is, not packed. */
  readonly stored?: true
}

/** A ZIP archive with these entries, whatever their names are. */
export function zipOf(entries: readonly ZipContent[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, content, mode = 0o100644, claimed, stored } of entries) {
    const data = Buffer.from(content as string)
    const packed = stored ? data : deflateRawSync(data)
    // flags (names in UTF-8), method, time, date, checksum, sizes, length of the name
    const common = Buffer.alloc(24)
    common.writeUInt16LE(0x0800, 0)
    common.writeUInt16LE(stored ? 0 : 8, 2)
    common.writeUInt16LE(0x21, 6)
    common.writeUInt32LE(crc32(data), 8)
    common.writeUInt32LE(packed.length, 12)
    common.writeUInt32LE(claimed ?? data.length, 16)
    common.writeUInt16LE(Buffer.byteLength(name), 20)
    const place = Buffer.alloc(14)
    place.writeUInt32LE((mode << 16) >>> 0, 6)
    place.writeUInt32LE(at, 10)
    const head = Buffer.concat([Buffer.from('504b03041400', 'hex'), common, Buffer.from(name)])
    central.push(Buffer.concat([Buffer.from('504b010214031400', 'hex'), common, place, Buffer.from(name)]))
    local.push(head, packed)
    at += head.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...local, directory, end])
}

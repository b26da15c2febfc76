import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipContent {
  readonly name: string
  readonly content: string | Uint8Array
  /** File mode, as `0o120777` for a symbolic link. */
  readonly mode?: number
  /** The size that the archive says instead of the true one. */
  readonly claimed?: number
}

/** A ZIP archive with these entries, whatever their names are. */
export function zipOf(entries: readonly ZipContent[]): Uint8Array {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const { name, content, mode = 0o100644, claimed } of entries) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(crc32(data), 0)
    sizes.writeUInt32LE(packed.length, 4)
    sizes.writeUInt32LE(claimed ?? data.length, 8)
    const names = Buffer.alloc(4)
    names.writeUInt16LE(Buffer.byteLength(name), 0)
    const head = Buffer.concat([
      Buffer.from('504b0304140000080800000021ba', 'hex').subarray(0, 10),
      Buffer.from('00002100', 'hex'),
      sizes,
      names,
      Buffer.from(name),
    ])
    const place = Buffer.alloc(8)
    place.writeUInt32LE((mode << 16) >>> 0, 0)
    place.writeUInt32LE(at, 4)
    central.push(
      Buffer.concat([
        Buffer.from('504b01021403140000080800', 'hex'),
        Buffer.from('00002100', 'hex'),
        sizes,
        names,
        Buffer.from('000000000000', 'hex'),
        place,
        Buffer.from(name),
      ]),
    )
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

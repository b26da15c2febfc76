import type { Allowance, Container, Held } from '../container.ts'
import type { ZipEntry } from './unzip.ts'

/** ZIP archives. Links are not followed, and a name that leads out of the archive refuses all of it. */
export const zipContainer: Container = {
  name: 'zip',
  endings: ['.zip'],
  async *open(bytes, allowance) {
    const { entriesOfZip } = await import('./unzip.ts')
    for (const entry of await entriesOfZip(bytes)) if (!entry.isFolder) yield await held(entry, allowance)
  },
}

async function held(entry: ZipEntry, allowance: Allowance): Promise<Held> {
  const { name, size } = entry
  const why = whyNot(entry)
  if (why) return { name, refused: { code: 'reader/archive', reason: why } }
  allowance.left -= size
  if (allowance.left < 0) throw new Error('unpacks to more than it may; unpack it and add the folder')
  try {
    return { name, bytes: await entry.read() }
  } catch (error) {
    return { name, refused: { code: 'reader/damaged', reason: `cannot be unpacked: ${(error as Error).message}` } }
  }
}

function whyNot({ name, isLink, isLocked }: ZipEntry): string | undefined {
  if (isLink) return 'is a symbolic link; add what it stands for'
  if (isLocked) return 'is locked with a password; unpack it and add the file'
  if (name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX'))
    return 'is hidden; unpack it to add it'
  return undefined
}

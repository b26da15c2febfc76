import type { Allowance, Held } from './container.ts'
import { containerOf } from './containers.ts'

/** Bytes that may come out of one file, and how deep files may hold files. */
const MOST_UNPACKED = 1024 * 1024 * 1024
const DEEPEST = 3
/** Larger files are not unpacked: they are held in memory. */
const MOST_BYTES = 512 * 1024 * 1024

export const isContainer = (name: string): boolean => containerOf(name) !== undefined

/**
 * Every file that a container holds, those of containers in it too, named by their way: `press.zip/2026/talks.html`.
 * Never throws; what cannot be opened is one that is refused.
 */
export const heldIn = (name: string, bytes: Uint8Array): AsyncGenerator<Held> =>
  unpacked(name, bytes, { left: MOST_UNPACKED, depth: DEEPEST })

async function* unpacked(name: string, bytes: Uint8Array, allowance: Allowance): AsyncGenerator<Held> {
  if (bytes.length > MOST_BYTES) {
    yield refusal(name, `is larger than ${MOST_BYTES / 1024 / 1024} MB; unpack it and add the folder`)
    return
  }
  if (allowance.depth === 0) {
    yield refusal(name, `stands more than ${DEEPEST} archives deep; unpack it and add the folder`)
    return
  }
  const within: Allowance = {
    get left() {
      return allowance.left
    },
    set left(bytes) {
      allowance.left = bytes
    },
    depth: allowance.depth - 1,
  }
  try {
    for await (const held of containerOf(name)!.open(bytes, allowance)) {
      const way = `${name}/${held.name}`
      if (!held.refused && isContainer(held.name)) yield* unpacked(way, held.bytes, within)
      else yield { ...held, name: way }
    }
  } catch (error) {
    yield refusal(name, `cannot be unpacked: ${(error as Error).message.split('\n')[0]!.slice(0, 160)}`)
  }
}

const refusal = (name: string, reason: string): Held => ({ name, refused: { code: 'reader/archive', reason } })

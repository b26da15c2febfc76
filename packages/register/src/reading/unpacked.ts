import { readFile, stat } from 'node:fs/promises'
import { type Held, heldIn, isContainer } from '@servanda/readers'
import { type Input, whyNot } from './inputs.ts'

/** Larger archives are not read: they are held in memory. */
const MOST_BYTES = 512 * 1024 * 1024

/** An input in its turn, and how many there are as far as archives have been opened. */
export interface Turn {
  readonly input: Input
  readonly done: number
  readonly total: number
}

/** Inputs in their order, archives in place of them all that they hold. Never throws. */
export async function* unpacked(inputs: readonly Input[]): AsyncGenerator<Turn> {
  let total = inputs.length
  let done = 0
  for (const input of inputs) {
    if (input.refused || input.url !== undefined || !isContainer(input.source)) {
      yield { input, done: done++, total }
      continue
    }
    let held = 0
    for await (const inside of insideOf(input)) {
      if (held++ > 0) total++
      yield { input: inside, done: done++, total }
    }
    if (held === 0) yield { input: refused(input, 'holds no files'), done: done++, total }
  }
}

async function* insideOf(input: Input): AsyncGenerator<Input> {
  const bytes = await bytesOf(input)
  if (!(bytes instanceof Uint8Array)) yield bytes
  else for await (const held of heldIn(input.source, bytes)) yield inputOf(held, input.place)
}

async function bytesOf(input: Input): Promise<Uint8Array | Input> {
  const { path, bytes } = input
  if (bytes) return bytes
  try {
    if ((await stat(path!)).size > MOST_BYTES) {
      return refused(input, `is larger than ${MOST_BYTES / 1024 / 1024} MB; unpack it and add the folder`)
    }
    return await readFile(path!)
  } catch (error) {
    return refused(input, whyNot(error as NodeJS.ErrnoException))
  }
}

const refused = ({ source, place }: Input, reason: string): Input => ({
  source,
  ...placed(place),
  refused: { status: 'failed', reason },
})

const placed = (place: string | undefined): Pick<Input, 'place'> => (place === undefined ? {} : { place })

/** What is hidden, linked or locked in an archive is left out; what is damaged has failed. */
function inputOf({ name: source, ...held }: Held, place: string | undefined): Input {
  if (held.refused) {
    const status = /^is (?:hidden|a symbolic link)/u.test(held.refused.reason) ? 'skipped' : 'failed'
    return { source, ...placed(place), refused: { status, reason: held.refused.reason } }
  }
  return {
    source,
    ...placed(place),
    bytes: held.bytes,
    inFolder: true,
    ...(held.type === undefined ? {} : { type: held.type }),
    ...(held.url === undefined ? {} : { captured: held.url }),
  }
}

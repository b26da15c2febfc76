import type { Reader } from './reader.ts'
import { textReader } from './text/text.reader.ts'

/** Every format that Servanda reads; the first reader that takes a file name's ending reads it. */
export const readers: readonly Reader[] = [textReader]

/** The reader of a file by the ending of its name. */
export function readerOf(name: string): Reader | undefined {
  const base = name.split(/[\\/]/).at(-1) ?? name
  const dot = base.lastIndexOf('.')
  const ending = dot > 0 ? base.slice(dot).toLowerCase() : ''
  return readers.find((reader) => reader.endings.includes(ending))
}

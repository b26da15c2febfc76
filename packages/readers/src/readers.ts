import { docxReader } from './docx/docx.reader.ts'
import { emlReader } from './eml/eml.reader.ts'
import { epubReader } from './epub/epub.reader.ts'
import { endingOf } from './file-name.ts'
import { htmlReader } from './html/html.reader.ts'
import { pdfReader } from './pdf/pdf.reader.ts'
import type { Origin, Reader } from './reader.ts'
import { textReader } from './text/text.reader.ts'

/** Every format that Servanda reads. */
export const readers: readonly Reader[] = [textReader, htmlReader, pdfReader, docxReader, epubReader, emlReader]

/** The reader of some bytes: by what they plainly are, then by their media type, then by the ending of their name. */
export function readerOf(bytes: Uint8Array, { name, type }: Origin): Reader | undefined {
  const media = type?.split(';')[0]?.trim().toLowerCase()
  return (
    readers.find((reader) => reader.recognises?.(bytes)) ??
    readers.find((reader) => media !== undefined && reader.types.includes(media)) ??
    readers.find((reader) => reader.endings.includes(endingOf(name)))
  )
}

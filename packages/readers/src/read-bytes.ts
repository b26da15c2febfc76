import type { Issue } from '@servanda/pipeline'
import { endingOf } from './file-name.ts'
import type { Captured, Origin, Reader, Refusal } from './reader.ts'
import { readerOf } from './readers.ts'
import { readApart } from './sandbox/sandbox.ts'

export type ReadResult =
  | { readonly captured: Captured; readonly reader: Reader; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly captured?: undefined; readonly reader?: undefined }

/**
 * The text of one input, by the reader that its bytes, its media type or its name ask for. Never rejects, on any
 * bytes: what a parser cannot bear is refused when it takes too much time or memory.
 */
export async function readBytes(bytes: Uint8Array, origin: Origin): Promise<ReadResult> {
  const reader = readerOf(bytes, origin)
  if (!reader) return { refusal: unreadable(origin.name) }
  const { captured, refusal } = await (reader.isolated ? readApart(reader, bytes, origin) : reader.read(bytes, origin))
  if (refusal) return { refusal }
  if (captured.text.slice(captured.from).trim() === '') {
    return { refusal: { code: 'reader/empty', reason: 'holds no text' } }
  }
  const issues = [...misnamed(reader, origin), ...captured.issues]
  return { captured: { ...captured, issues }, reader }
}

function misnamed(reader: Reader, { name, type }: Origin): readonly Issue[] {
  const ending = endingOf(name)
  if (type !== undefined || reader.endings.includes(ending)) return []
  return [
    {
      code: 'reader/other-format',
      severity: 'info',
      message: `Named ${ending || 'without an ending'}, read as ${reader.name} because its bytes are`,
    },
  ]
}

function unreadable(name: string): Refusal {
  const ending = endingOf(name) || 'these'
  return {
    code: 'reader/unknown-format',
    reason: `${ending} files are not read yet; save the text as .txt or .md in UTF-8`,
  }
}

import { WARCParser, type WARCRecord } from 'warcio'
import type { Allowance, Held } from '../container.ts'

/** One page, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024
/** What belongs to pages and is none. */
const BESIDE =
  /^(?:image|font|audio|video|text\/(?:css|javascript)|application\/(?:javascript|x-javascript|json|font|octet-stream|manifest))/u

/** The pages of an archive. @throws where it is no archive, damaged, or unpacks to more than it may */
export async function* pagesOfWarc(bytes: Uint8Array, allowance: Allowance): AsyncGenerator<Held> {
  let records = 0
  for await (const record of new WARCParser(chunksOf(bytes))) {
    if (record.warcType) records++
    const url = record.warcTargetURI
    if (!url || !/^https?:/u.test(url) || (record.warcType !== 'response' && record.warcType !== 'resource')) continue
    const type = typeOf(record)
    if (BESIDE.test(type) || !isFound(record)) continue
    yield { name: url, url, bytes: await contentOf(record, allowance), ...(type ? { type } : {}) }
  }
  if (records === 0) throw new Error('holds no records of a web archive')
}

/** The library reads a stream. */
async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

const typeOf = ({ httpHeaders, warcContentType, warcType }: WARCRecord): string =>
  httpHeaders?.headers.get('content-type') ?? (warcType === 'resource' ? (warcContentType ?? '') : '')

const isFound = ({ httpHeaders }: WARCRecord): boolean =>
  !httpHeaders || (Number(httpHeaders.statusCode) >= 200 && Number(httpHeaders.statusCode) < 300)

async function contentOf(record: WARCRecord, allowance: Allowance): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of record) {
    parts.push(part)
    size += part.length
    allowance.left -= part.length
    if (size > MOST_BYTES || allowance.left < 0) throw new Error('unpacks to more than it may')
  }
  return Buffer.concat(parts)
}

import { gzipSync } from 'node:zlib'

export interface WarcPage {
  readonly url: string
  readonly type: string
  readonly body: string
  readonly status?: number
}

/** A web archive with these responses, each packed by itself as crawlers do. */
export function warcOf(pages: readonly WarcPage[]): Uint8Array {
  const info = record('warcinfo', 'application/warc-fields', 'software: test\r\n')
  return Buffer.concat([info, ...pages.map(responseOf)].map((one) => gzipSync(one)))
}

function responseOf({ url, type, body, status = 200 }: WarcPage): Buffer {
  const content = Buffer.from(body)
  const head = `HTTP/1.1 ${status} OK\r\nContent-Type: ${type}\r\nContent-Length: ${content.length}\r\n\r\n`
  return record('response', 'application/http; msgtype=response', Buffer.concat([Buffer.from(head), content]), url)
}

function record(kind: string, type: string, block: string | Buffer, url?: string): Buffer {
  const content = Buffer.from(block as string)
  const head = [
    'WARC/1.1',
    `WARC-Type: ${kind}`,
    'WARC-Record-ID: <urn:uuid:12345678-1234-4234-8234-123456789012>',
    'WARC-Date: 2026-03-13T07:30:00Z',
    ...(url ? [`WARC-Target-URI: ${url}`] : []),
    `Content-Type: ${type}`,
    `Content-Length: ${content.length}`,
  ]
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), content, Buffer.from('\r\n\r\n')])
}

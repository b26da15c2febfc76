import { deflateSync } from 'node:zlib'

/** A line on a page of a PDF, its place counted from the lower left corner in points. */
export interface PdfLine {
  readonly text: string
  readonly x: number
  readonly y: number
}

/**
 * A PDF with these lines on its pages, in a font whose characters are named by a map to Unicode, as word processors
 * write them. A page without lines has a picture's place and no text layer.
 */
export function pdfOf(pages: readonly (readonly PdfLine[])[]): Uint8Array {
  const glyphs = [...new Set(pages.flat().flatMap(({ text }) => [...text]))]
  const codeOf = (char: string): string => (glyphs.indexOf(char) + 1).toString(16).padStart(4, '0')
  const objects: (string | Buffer)[] = []
  const add = (body: string | Buffer): number => objects.push(body)
  const stream = (content: string): Buffer => {
    const data = deflateSync(Buffer.from(content, 'latin1'))
    return Buffer.concat([
      Buffer.from(`<< /Length ${data.length} /Filter /FlateDecode >>\nstream\n`),
      data,
      Buffer.from('\nendstream'),
    ])
  }
  const map = glyphs.map((char) => `<${codeOf(char)}> <${Buffer.from(char, 'utf16le').swap16().toString('hex')}>`)
  const blocks = Array.from({ length: Math.ceil(map.length / 100) }, (_, n) => map.slice(n * 100, n * 100 + 100))
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, n) => `${7 + n * 2} 0 R`).join(' ')}] >>`)
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>',
  )
  add(
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor 5 0 R >>',
  )
  add(
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Plain def /CMapType 2 def 1 begincodespacerange <0000> <ffff> endcodespacerange\n${blocks
        .map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
        .join('\n')}\nendcmap end end`,
    ),
  )
  for (const lines of pages) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${objects.length + 2} 0 R >>`,
    )
    add(
      stream(
        lines
          .map(({ text, x, y }) => `BT /F 11 Tf 1 0 0 1 ${x} ${y} Tm <${[...text].map(codeOf).join('')}> Tj ET`)
          .join('\n'),
      ),
    )
  }
  return assembled(objects)
}

export function assembled(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const offsets: number[] = []
  let at = parts[0]!.length
  for (const [n, body] of objects.entries()) {
    const part = Buffer.concat([
      Buffer.from(`${n + 1} 0 obj\n`),
      Buffer.from(body as string),
      Buffer.from('\nendobj\n'),
    ])
    offsets.push(at)
    at += part.length
    parts.push(part)
  }
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Paragraphs set as a word processor sets them: broken for width, with a running head and a page number. */
export function typeset(paragraphs: readonly string[], head = ''): readonly (readonly PdfLine[])[] {
  const pages: PdfLine[][] = []
  let y = 0
  const line = (text: string): void => {
    if (pages.length === 0 || y < 90) {
      const n = pages.length + 1
      pages.push([...(head ? [{ text: head, x: 72, y: 805 }] : []), { text: String(n), x: 295, y: 40 }])
      y = 770
    }
    pages.at(-1)!.push({ text, x: 72, y })
    y -= 14
  }
  for (const paragraph of paragraphs) {
    for (const words of broken(paragraph, 80)) line(words)
    y -= 9
  }
  return pages
}

/** Lines of at most so many characters; between Chinese characters a line may end anywhere. */
function broken(paragraph: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.match(/\p{Script=Han}|[^\s\p{Script=Han}]+\s*|\s+/gu) ?? []) {
    if (line !== '' && (line + word).trimEnd().length > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return [...lines, line.trimEnd()]
}

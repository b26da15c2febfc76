import { type ZipContent, zipOf } from './zip.ts'

/** A book with these chapters, each the inside of a page's body. */
export function epubOf(title: string, chapters: readonly string[]): Uint8Array {
  const names = chapters.map((_, n) => `chapter-${n + 1}.xhtml`)
  const book = `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>en</dc:language><dc:publisher>Ocean Press</dc:publisher><dc:date>2026-03-12</dc:date></metadata><manifest>${names.map((name, n) => `<item id="c${n}" href="${name}" media-type="application/xhtml+xml"/>`).join('')}</manifest><spine>${names.map((_, n) => `<itemref idref="c${n}"/>`).join('')}</spine></package>`
  const files: ZipContent[] = [
    { name: 'mimetype', content: 'application/epub+zip', stored: true },
    {
      name: 'META-INF/container.xml',
      content:
        '<?xml version="1.0"?><container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    },
    { name: 'OEBPS/book.opf', content: book },
  ]
  const pages = chapters.map((body, n) => ({
    name: `OEBPS/${names[n]}`,
    content: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>${body}</body></html>`,
  }))
  return zipOf([...files, ...pages])
}

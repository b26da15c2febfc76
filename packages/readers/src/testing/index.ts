/** Files of each format, made by tests for tests. */
export { docxEntries, docxOf } from './docx.ts'
export { epubOf } from './epub.ts'
export { type PdfLine, pdfOf, typeset } from './pdf.ts'
export { type Handler, type Site, site } from './site.ts'
export { HTML, type Spoiled, spoiled, WHOLE, WORDS } from './spoiled.ts'
export { warcOf } from './warc.ts'
export { type ZipContent, zipOf } from './zip.ts'

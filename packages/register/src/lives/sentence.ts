import type { Quote, Span } from '@servanda/pipeline'

/** Where a sentence ends: behind its mark and before white space or Han characters. */
const END = /[.!?;](?=[\s"”])|[。！？；]/gu

/** The sentence around a span, cut out of its paragraph. */
export function sentenceIn(paragraph: Quote, span: Span): Quote {
  const ends = [...paragraph.quote.matchAll(END)].map(({ index }) => paragraph.start + index + 1)
  const start = ends.findLast((end) => end <= span.start) ?? paragraph.start
  const end = ends.find((one) => one >= span.end) ?? paragraph.start + paragraph.quote.length
  return { start, end, quote: paragraph.quote.slice(start - paragraph.start, end - paragraph.start) }
}

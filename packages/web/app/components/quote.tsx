import { cutRuns } from '../reader/runs.ts'

interface QuoteProps {
  readonly text: string
  /** BCP 47 tag of the text. */
  readonly language: string
  /** Stretches to highlight, as offsets into the text. */
  readonly marks?: readonly { readonly start: number; readonly end: number }[]
}

/** Words of a document, in their language, as they stand there. */
export function Quote({ text, language, marks = [] }: QuoteProps) {
  return (
    <q className="quote" lang={language}>
      {cutRuns({ start: 0, end: text.length }, marks).map(({ start, end, covers }) =>
        covers.length > 0 ? <mark key={start}>{text.slice(start, end)}</mark> : text.slice(start, end),
      )}
    </q>
  )
}

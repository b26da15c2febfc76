import { Trans } from '@lingui/react/macro'

interface Placed {
  readonly start: number
  readonly end: number
  readonly quote: string
}

interface ContextProps {
  /** The words that matter, and the stretch of the same text around them. */
  readonly quote: Placed
  readonly context: Placed
  readonly language: string
}

/** Words in the sentence that they stand in; nothing where the sentence says no more. */
export function Context({ quote, context, language }: ContextProps) {
  const start = Math.max(quote.start - context.start, 0)
  const end = Math.min(quote.end - context.start, context.quote.length)
  if (start >= end || context.quote.trim() === quote.quote) return null
  return (
    <details className="context">
      <summary>
        <Trans>In its sentence</Trans>
      </summary>
      <blockquote lang={language}>
        {context.quote.slice(0, start)}
        <mark>{context.quote.slice(start, end)}</mark>
        {context.quote.slice(end)}
      </blockquote>
    </details>
  )
}

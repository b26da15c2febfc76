import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'

interface WordsFieldProps {
  /** Parameter of the page's address. */
  readonly name?: string
  /** What it is called where "Words" does not say it. */
  readonly children?: ReactNode
}

/** A field for the words that a list is narrowed to. */
export function WordsField({ name = 'q', children = <Trans>Words</Trans> }: WordsFieldProps) {
  const [params] = useSearchParams()
  return (
    <label className="inline filter-words">
      {children}
      <input type="search" name={name} defaultValue={params.getAll(name).join(', ')} />
    </label>
  )
}

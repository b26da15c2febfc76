import type { ReactNode } from 'react'
import { Link, useSearchParams } from 'react-router'
import { replaced } from '../filters/filters.ts'

interface ChoicesProps {
  readonly label: string
  readonly children: ReactNode
}

/** What a list may be narrowed to, side by side. */
export function Choices({ label, children }: ChoicesProps) {
  return (
    <nav className="choices" aria-label={label}>
      {children}
    </nav>
  )
}

interface ChoiceProps {
  /** Parameter of the page's address. */
  readonly name: string
  readonly value: string
  readonly children: ReactNode
}

/** One of them; chosen again it is taken back. */
export function Choice({ name, value, children }: ChoiceProps) {
  const [params] = useSearchParams()
  const isChosen = params.get(name) === value
  return (
    <Link to={replaced(params, { [name]: isChosen ? '' : value })} aria-current={isChosen ? 'true' : undefined}>
      {children}
    </Link>
  )
}

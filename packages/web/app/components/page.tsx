import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { type Noticed, Notices } from './notices.tsx'

/** Characters from which on a title is set smaller. */
const LONG = 70

interface PageProps {
  /** Of the page, and its heading where `heading` says no more. */
  readonly title: string
  readonly heading?: ReactNode
  /** One sentence below the heading. */
  readonly lead?: ReactNode
  /** Where the same data stands as JSON. */
  readonly json?: string
  /** Rows whose documents may carry a notice. */
  readonly noticed?: readonly Noticed[]
  /** `wide` takes all of the window. */
  readonly width?: 'wide'
  readonly children: ReactNode
}

/** A page: its title, heading, the notices of what stands on it, its content, and its JSON twin. */
export function Page({ title, heading, lead, json, noticed, width, children }: PageProps) {
  return (
    <main id="main" tabIndex={-1} className={width ? `page ${width}` : 'page'}>
      <title>{`${title} · Servanda`}</title>
      {json ? <link rel="alternate" type="application/json" href={json} /> : null}
      <header className="page-header">
        <h1 className={title.length > LONG ? 'long' : undefined}>{heading ?? title}</h1>
        {lead ? <p className="lead">{lead}</p> : null}
      </header>
      <Notices of={noticed ?? []} />
      {children}
      {json ? (
        <p className="json-twin">
          <a href={json} type="application/json">
            <Trans>This page as JSON</Trans>
          </a>
        </p>
      ) : null}
    </main>
  )
}

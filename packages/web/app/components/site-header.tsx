import { Trans, useLingui } from '@lingui/react/macro'
import { type ReactNode, useRef } from 'react'
import { Form, Link, NavLink, useLocation, useSearchParams } from 'react-router'
import { SEARCH_KEY, useSearchKey } from '../shortcut.ts'

/** Skip link, name, main pages and search; the key `/` leads to the search field. */
export function SiteHeader() {
  return (
    <>
      <a className="skip-link" href="#main">
        <Trans>Skip to the content</Trans>
      </a>
      <header className="site-header">
        <Link className="brand" to="/">
          Servanda
        </Link>
        <MainPages />
        <SearchField />
      </header>
    </>
  )
}

function MainPages() {
  const { t } = useLingui()
  return (
    <nav className="main-pages" aria-label={t`Main pages`}>
      <NavLink to="/" end>
        <Trans>Overview</Trans>
      </NavLink>
      <SectionLink to="/register" also={['/items', '/provisions']}>
        <Trans>Register</Trans>
      </SectionLink>
      <SectionLink to="/documents" also={['/works', '/compare', '/topics']}>
        <Trans>Documents</Trans>
      </SectionLink>
      <SectionLink to="/mechanisms" also={['/things', '/thing', '/signed-sets']}>
        <Trans>Mechanisms</Trans>
      </SectionLink>
      <SectionLink to="/gaps" also={['/brief', '/calendar', '/timeline', '/occasions', '/formulations']}>
        <Trans>Change</Trans>
      </SectionLink>
      <NavLink to="/status">
        <Trans>Status</Trans>
      </NavLink>
      <SectionLink to="/review" also={['/reread', '/log', '/keeping']}>
        <Trans>Review</Trans>
      </SectionLink>
      <NavLink to="/about">
        <Trans>About</Trans>
      </NavLink>
    </nav>
  )
}

interface Section {
  readonly to: string
  /** Where the other pages of the section begin. */
  readonly also: readonly string[]
  readonly children: ReactNode
}

/** A main page that stands for a section: current on any page of it. */
function SectionLink({ to, also, children }: Section) {
  const { pathname } = useLocation()
  const isHere = [to, ...also].some((page) => pathname === page || pathname.startsWith(`${page}/`))
  return (
    <Link to={to} aria-current={isHere ? 'page' : undefined}>
      {children}
    </Link>
  )
}

function SearchField() {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const field = useRef<HTMLInputElement>(null)
  useSearchKey(field)
  const words = params.get('q') ?? ''
  return (
    <Form className="site-search" role="search" action="/search">
      <input
        key={words}
        ref={field}
        type="search"
        name="q"
        defaultValue={words}
        aria-label={t`Search the provisions and names`}
        aria-keyshortcuts={SEARCH_KEY}
        placeholder={t`Search`}
      />
      <button type="submit">
        <Trans>Search</Trans>
      </button>
    </Form>
  )
}

import { Outlet } from 'react-router'
import { Problem } from './components/problem.tsx'
import { SiteFooter } from './components/site-footer.tsx'
import { SiteHeader } from './components/site-header.tsx'

/** What stands around every page, and around what went wrong on one. */
export default function Frame() {
  return (
    <>
      <SiteHeader />
      <Outlet />
      <SiteFooter />
    </>
  )
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  return (
    <>
      <SiteHeader />
      <Problem error={error} />
      <SiteFooter />
    </>
  )
}

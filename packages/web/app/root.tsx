import './styles/index.css'
import { useLingui } from '@lingui/react'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { Problem } from './components/problem.tsx'
import { SiteHeader } from './components/site-header.tsx'
import { useNonce } from './nonce.ts'

export function Layout({ children }: { readonly children: ReactNode }) {
  const { i18n } = useLingui()
  const nonce = useNonce()
  return (
    <html lang={i18n.locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        {/* Without a referrer a form sent without script says that it comes from nowhere, and is refused. */}
        <meta name="referrer" content="same-origin" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function Root() {
  return <Outlet />
}

export function ErrorBoundary({ error }: { readonly error: unknown }) {
  return (
    <>
      <SiteHeader />
      <Problem error={error} />
    </>
  )
}

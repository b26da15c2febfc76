import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useLocation } from 'react-router'
import { LANGUAGES } from '../languages.ts'

export function SiteFooter() {
  const { t } = useLingui()
  return (
    <footer className="site-footer">
      <nav aria-label={t`More pages`}>
        <Link to="/provisions">
          <Trans>All provisions</Trans>
        </Link>
        <Link to="/issues">
          <Trans>Issues</Trans>
        </Link>
        <Link to="/log">
          <Trans>Log</Trans>
        </Link>
        <Link to="/about">
          <Trans>Method and words</Trans>
        </Link>
        <a href="/openapi.json">
          <Trans>API description</Trans>
        </a>
      </nav>
      <LanguageChoice />
    </footer>
  )
}

/** The languages of the interface, each in its own words; nothing while there is but one. */
function LanguageChoice() {
  const { t, i18n } = useLingui()
  const { pathname } = useLocation()
  if (LANGUAGES.length < 2) return null
  return (
    <nav aria-label={t`Language of the interface`}>
      {LANGUAGES.map(({ tag, name }) => (
        <a
          key={tag}
          href={`${pathname}?lang=${tag}`}
          lang={tag}
          aria-current={tag === i18n.locale ? 'true' : undefined}
        >
          {name}
        </a>
      ))}
    </nav>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { NavLink } from 'react-router'

/** The pages on what people decide, and on the log that keeps it. */
export function ReviewTabs() {
  const { t } = useLingui()
  return (
    <nav className="tabs" aria-label={t`Review and log`}>
      <NavLink to="/review">
        <Trans>Waiting</Trans>
      </NavLink>
      <NavLink to="/reread">
        <Trans>New rules</Trans>
      </NavLink>
      <NavLink to="/log">
        <Trans>Log</Trans>
      </NavLink>
      <NavLink to="/keeping">
        <Trans>Keeping</Trans>
      </NavLink>
    </nav>
  )
}

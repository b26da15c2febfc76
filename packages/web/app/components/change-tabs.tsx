import { Trans, useLingui } from '@lingui/react/macro'
import { NavLink } from 'react-router'

/** The pages on what changes across documents and with time. */
export function ChangeTabs() {
  const { t } = useLingui()
  return (
    <nav className="tabs" aria-label={t`Change across documents`}>
      <NavLink to="/brief">
        <Trans>Brief</Trans>
      </NavLink>
      <NavLink to="/calendar">
        <Trans>Calendar</Trans>
      </NavLink>
      <NavLink to="/timeline">
        <Trans>Timeline</Trans>
      </NavLink>
      <NavLink to="/gaps">
        <Trans>Gaps</Trans>
      </NavLink>
      <NavLink to="/occasions">
        <Trans>Voices</Trans>
      </NavLink>
      <NavLink to="/formulations">
        <Trans>Formulations</Trans>
      </NavLink>
    </nav>
  )
}

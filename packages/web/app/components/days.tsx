import { useLingui } from '@lingui/react/macro'
import { showDay, showDays } from '../days.ts'

/** A calendar day in the reader's language. */
export function Day({ day }: { readonly day: string }) {
  const { i18n } = useLingui()
  return <time dateTime={day}>{showDay(day, i18n.locale)}</time>
}

/** The days from the first to the last, both included. */
export function Days({ from, to }: { readonly from: string; readonly to: string }) {
  const { i18n } = useLingui()
  if (from === to) return <Day day={from} />
  return <span className="days">{showDays({ from, to }, i18n.locale)}</span>
}

import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { CalendarPage, Timeline } from '../api.ts'

type Row = CalendarPage['rows'][number]

export const CALENDAR: Readonly<Record<Row['entry'], MessageDescriptor>> = {
  deadline: msg`Deadlines`,
  meeting: msg`Meetings`,
  anniversary: msg`Anniversaries`,
}

/** How the days of an entry were made out. */
export const CONVENTION: Readonly<Record<Row['convention'], MessageDescriptor>> = {
  named: msg`as the text names it`,
  'document day': msg`counted from the day of the document`,
  'document date': msg`of the year of the document`,
  rhythm: msg`one rhythm after the last meeting`,
  'every year': msg`the same day every year`,
}

export const HAPPENING: Readonly<Record<Timeline['rows'][number]['happening'], MessageDescriptor>> = {
  visit: msg`Visits`,
  talks: msg`Talks`,
  message: msg`Messages`,
  signing: msg`Signings`,
}

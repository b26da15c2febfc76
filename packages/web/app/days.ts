/** ISO 8601 of any precision: 2025, 2025-04, 2025-04-15. */
const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u

/** A calendar day, month or year in the words of a language; what is not one is shown as it is. */
export function showDay(day: string, locale: string): string {
  const date = dateOf(day)
  return date ? formatOf(day, locale).format(date) : day
}

/** The time from one day to another, both included, in the words of a language. */
export function showDays(range: { readonly from: string; readonly to: string }, locale: string): string {
  const from = dateOf(range.from)
  const to = dateOf(range.to)
  if (!from || !to || from > to) return `${showDay(range.from, locale)} – ${showDay(range.to, locale)}`
  if (locale.startsWith('zh')) return chineseDays(showDay(range.from, locale), showDay(range.to, locale))
  const precise = range.from.length < range.to.length ? range.to : range.from
  // Browsers write plain spaces where Node writes thin ones; the page must say the same in both.
  return formatOf(precise, locale).formatRange(from, to).replaceAll('\u2009', ' ')
}

/** 2025年4月14日至15日: the platform's own form of a range in Chinese is numbers between slashes. */
function chineseDays(from: string, to: string): string {
  const parts = to.split(/(?<=[年月])/u)
  while (parts.length > 1 && from.startsWith(to.slice(0, to.length - parts.slice(1).join('').length))) parts.shift()
  return `${from}至${parts.join('')}`
}

/** English that belongs to no one country writes the day before the month. */
export const localeOf = (language: string): string => (language === 'en' ? 'en-GB' : language)

function dateOf(day: string): Date | undefined {
  const [, year, month = '01', date = '01'] = DAY.exec(day) ?? []
  if (!year) return undefined
  const found = new Date(`${year}-${month}-${date}T00:00:00Z`)
  return Number.isNaN(found.getTime()) ? undefined : found
}

function formatOf(day: string, locale: string): Intl.DateTimeFormat {
  const [, , month, date] = DAY.exec(day) ?? []
  return new Intl.DateTimeFormat(localeOf(locale), {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: date ? 'short' : 'long' } : {}),
    ...(date ? { day: 'numeric' } : {}),
  })
}

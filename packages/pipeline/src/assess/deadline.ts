import type { Due } from '../model/index.ts'

export const CONVENTIONS = ['named', 'document day', 'document date', 'rhythm', 'every year'] as const
/**
 * How the days of a time were made out: the text names the year; counted from the day of the document; the year is that of the
 * document's date; a rhythm later than the last time; the same day every year.
 */
export type Convention = (typeof CONVENTIONS)[number]

/** A year in digits, of any script that writes numbers by places, or in Chinese characters. */
const YEAR = /\p{Nd}{4}|[〇零一二三四五六七八九]{4}/u

/**
 * How the days of a deadline were made out. Both ends belong to it: it is overdue from the day behind `to`.
 *
 * @param documentDate of the document that it stands in, ISO 8601
 */
export function conventionOf({ raw, from }: Pick<Due, 'raw' | 'from'>, documentDate: string | undefined): Convention {
  if (documentDate === undefined || YEAR.test(raw)) return 'named'
  return from === documentDate ? 'document day' : 'document date'
}

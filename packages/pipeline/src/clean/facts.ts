import { type DocumentFacts, isAdopted, type Known } from '../model/index.ts'
import { agencyLine, dayLine } from './credits.ts'
import { type Day, datedIn, isoDay, yearNear } from './dates.ts'
import type { Embedded } from './embedded.ts'
import { genreOf } from './genre.ts'
import type { Head } from './head.ts'
import { type Page, whyOf } from './page.ts'
import type { Why } from './rules.ts'

/** Lines at the end of a text that may hold its date or its agency. */
const LAST_LINES = 6
/** Tokens from the beginning of a text among which a year is looked for. */
const LOOKED_AT = 3000

const recognised = <T>(value: T, reason: string): Known<T> => ({ value, by: 'recognised', reason })

/** What is known of a captured text: what was given wins, then what the text says, then the name of its file. */
export function factsOfPage(
  page: Page,
  head: Head,
  { known, carries }: { readonly known: DocumentFacts; readonly carries: boolean },
): DocumentFacts {
  const title = known.title?.by === 'given' ? known.title.value : head.title
  const hasDateline = head.spans.length > 0
  const genre = genreOf(page, { ...head, title, hasDateline, carries })
  const range = { from: page.lines.first[head.body] ?? 0, known: known.date?.value }
  const date = dayOf(page, head.day, range) ?? closingDay(page, range)
  const early = !date && !known.date && isAdopted(genre?.value) ? earlyDay(page, range.from) : undefined
  return merge(known, {
    title: head.title ? recognised(head.title, 'line above the text') : undefined,
    date: date ?? early,
    publisher: publisherOf(page, head),
    genre,
  })
}

/** What is known of a document that a page carries. Address, licence and notice are the page's. */
export function factsOfEmbedded(page: Page, { head, first, genre }: Embedded, host: DocumentFacts): DocumentFacts {
  const from = page.lines.first[head.body] ?? page.lines.first[first]!
  const date = dayOf(page, head.day, { from, known: host.date?.value }) ?? earlyDay(page, from)
  const shared = (['language', 'url', 'licence', 'notice'] as const).map((key) => [key, host[key]] as const)
  return merge(Object.fromEntries(shared.filter(([, value]) => value)), {
    title: head.title
      ? recognised(head.title, head.spans.length > 0 ? 'line behind the dateline' : 'line above the text')
      : undefined,
    date: date ?? (host.date && { value: host.date.value, by: 'default', reason: 'date of the page that carries it' }),
    publisher: head.publisher ? recognised(head.publisher, 'dateline') : undefined,
    genre: genre && recognised(genre, head.title ? 'title' : 'announced in the line above'),
  })
}

type Found = { readonly [Key in keyof DocumentFacts]: DocumentFacts[Key] | undefined }

function merge(known: DocumentFacts, found: Found): DocumentFacts {
  const facts: Record<string, unknown> = { ...known }
  for (const [key, value] of Object.entries(found)) {
    if (value && (facts[key] as Known<unknown> | undefined)?.by !== 'given') facts[key] = value
  }
  return facts as DocumentFacts
}

interface Around {
  /** Token where the text begins. */
  readonly from: number
  readonly known: string | undefined
}

/** A day above the text; a year that it does not write is looked for in the text, then beside a known day. */
function dayOf(page: Page, above: Head['day'], { from, known }: Around): Known<string> | undefined {
  if (!above) return undefined
  const { day, reason } = above
  if (day.year !== undefined) return asKnown(day, day.year, reason)
  const { tokens, rules } = page
  const inText = datedIn(tokens, from, Math.min(tokens.count, from + LOOKED_AT), rules, day.month)?.year
  if (inText !== undefined) return asKnown(day, inText, `${reason}, its year from the text`)
  const near = known === undefined ? undefined : yearNear(day, known)
  return near === undefined ? undefined : asKnown(day, near, `${reason}, its year from the date known before`)
}

function asKnown(day: Day, year: number, reason: string): Known<string> | undefined {
  const iso = isoDay(day, year)
  return iso === undefined ? undefined : recognised(iso, reason)
}

/** A place and a date on one of the last lines. */
function closingDay(page: Page, { from }: Around): Known<string> | undefined {
  const { lines } = page
  let looked = 0
  for (let n = lines.count - 1; n > 0 && looked < LAST_LINES && lines.first[n]! > from; n--) {
    if (whyOf(page, n)) continue
    looked++
    const day = dayLine(page, n)
    if (day?.year !== undefined) return asKnown(day, day.year, 'one of the last lines')
  }
  return undefined
}

/** The first full date of the text, for want of a better. */
function earlyDay({ tokens, rules }: Page, from: number): Known<string> | undefined {
  const day = datedIn(tokens, from, Math.min(tokens.count, from + LOOKED_AT / 10), rules)
  return day?.year === undefined ? undefined : asKnown(day, day.year, 'first date in the text')
}

function publisherOf(page: Page, head: Head): Known<string> | undefined {
  if (head.publisher) return recognised(head.publisher, head.hasLetterhead ? 'line above the title' : 'dateline')
  const { lines } = page
  for (let n = 0; n < lines.count; n++) {
    if (n === 16) n = Math.max(n, lines.count - LAST_LINES)
    const agency = isCredit(whyOf(page, n)) ? agencyLine(page, n) : undefined
    if (agency) return recognised(agency, 'line with the source')
  }
  return undefined
}

const isCredit = (why: Why | undefined): boolean => why === 'byline' || why === 'dateline' || why === 'other'

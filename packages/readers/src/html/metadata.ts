import type { DocumentFacts, Known } from '@servanda/pipeline'
import type { DomDocument } from '../dom/node.ts'
import { isDay } from '../text/day.ts'
import { jsonLdOf } from './json-ld.ts'

/** What a page says of itself outside its text. */
export interface Metadata {
  readonly facts: DocumentFacts
  /** Its titles, with the site's name in them or not, as whole as they are given. */
  readonly titles: readonly string[]
  readonly others: Readonly<Record<string, string>>
}

/** Names of `meta` elements, the best first. */
const NAMES = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'headline'],
  publisher: [
    'og:site_name',
    'citation_publisher',
    'dc.publisher',
    'dcterms.publisher',
    'application-name',
    'publisher',
  ],
  published: [
    'article:published_time',
    'citation_publication_date',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.date',
    'pubdate',
    'publishdate',
    'publish-date',
    'date',
    'datepublished',
  ],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language'],
  url: ['og:url'],
  author: ['author', 'article:author', 'citation_author', 'dc.creator', 'byl'],
} as const
type Field = keyof typeof NAMES

/** Facts of a page from its `meta` elements, its JSON-LD, its canonical address and its language. */
export function metadataOf(document: DomDocument): Metadata {
  const metas = metasOf(document)
  const said = jsonLdOf(document)
  const of = (field: Field): Known<string> | undefined => {
    const name = NAMES[field].find((one) => metas.has(one))
    if (name) return known(metas.get(name)!, `${name} of the page`)
    return said[field] === undefined ? undefined : known(said[field], 'JSON-LD of the page')
  }
  const element = textOf(document, 'title')
  const publisher = of('publisher')
  const title = of('title') ?? (element ? known(element, 'title of the page') : undefined)
  const published = of('published')
  const facts = {
    title: title && { ...title, value: withoutSite(title.value, publisher?.value) },
    publisher,
    date: published && asDay(published),
    language: languageOf(document, of('language')),
    url: canonicalOf(document) ?? of('url'),
  }
  const others = { published: published?.value, author: of('author')?.value }
  return {
    facts: defined(facts) as DocumentFacts,
    titles: [title?.value, element].filter((one) => one !== undefined),
    others: defined(others) as Record<string, string>,
  }
}

const known = (value: string, reason: string): Known<string> => ({ value, by: 'recognised', reason })

const defined = (of: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined))

function metasOf(document: DomDocument): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const meta of document.querySelectorAll('meta')) {
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv')
    const content = meta.getAttribute('content')?.trim()
    const key = name?.trim().toLowerCase()
    if (key && content && !found.has(key)) found.set(key, content.slice(0, 1000))
  }
  return found
}

function textOf(document: DomDocument, selector: string): string | undefined {
  for (const found of document.querySelectorAll(selector)) {
    const words = found.textContent?.replace(/\s+/gu, ' ').trim()
    if (words) return words
  }
  return undefined
}

/** The day of a time as the page writes it, in the page's own time zone. */
function asDay({ value, ...rest }: Known<string>): Known<string> | undefined {
  const [, year, month, day] = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/u.exec(value.trim()) ?? []
  const iso = `${year}-${month}-${day}`
  return isDay(iso) ? { ...rest, value: iso } : undefined
}

/** `Talks held | Ministry` is called `Talks held` on the ministry's site. */
function withoutSite(title: string, site: string | undefined): string {
  if (!site) return title
  const parts = title.split(/\s+[|\u2013\u2014\u00b7-]\s+/u)
  const key = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  return parts.length > 1 && key(parts.at(-1)!) === key(site)
    ? title.slice(0, title.lastIndexOf(parts.at(-1)!)).replace(/\s+[|\u2013\u2014\u00b7-]\s+$/u, '')
    : title
}

function languageOf(document: DomDocument, said: Known<string> | undefined): Known<string> | undefined {
  const tag = document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang')
  const own = tag?.trim() ? known(tag.trim(), 'lang of the page') : said
  if (!own) return undefined
  const value = own.value.replaceAll('_', '-')
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(value) ? { ...own, value } : undefined
}

function canonicalOf(document: DomDocument): Known<string> | undefined {
  for (const link of document.querySelectorAll('link')) {
    const href = link.getAttribute('href')?.trim()
    if (link.getAttribute('rel')?.toLowerCase() === 'canonical' && href && /^https?:\/\//iu.test(href)) {
      return known(href, 'canonical address of the page')
    }
  }
  return undefined
}

import type { DomDocument } from '../dom/node.ts'

type Said = Partial<Record<'title' | 'publisher' | 'published' | 'language' | 'url' | 'author', string>>

/** Longer scripts are left aside, in UTF-16 code units. */
const LONGEST = 200_000

/** What the first article, in the words of schema.org, says of itself in a page's JSON-LD. */
export function jsonLdOf(document: DomDocument): Said {
  for (const script of document.querySelectorAll('script')) {
    if (script.getAttribute('type')?.toLowerCase() !== 'application/ld+json') continue
    const found = parsed(script.textContent ?? '').find(isArticle)
    if (found) return said(found)
  }
  return {}
}

type Thing = Readonly<Record<string, unknown>>

function parsed(words: string): readonly Thing[] {
  if (words.length > LONGEST) return []
  try {
    const value = JSON.parse(words) as unknown
    return [value].flat().flatMap((one) => (isThing(one) ? [one, ...listOf(one['@graph'])] : []))
  } catch {
    return []
  }
}

const listOf = (value: unknown): readonly Thing[] => [value].flat().filter(isThing)
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null
const isArticle = (thing: Thing): boolean =>
  [thing['@type']].flat().some((type) => /(?:Article|Posting|Report)$/u.test(String(type)))

function said(article: Thing): Said {
  const { headline, datePublished, inLanguage, publisher, author, url } = article as Record<string, unknown>
  const found: Record<keyof Said, unknown> = {
    title: headline,
    published: datePublished,
    language: inLanguage,
    url,
    publisher: nameOf(publisher),
    author: nameOf(author),
  }
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  )
}

const nameOf = (value: unknown): unknown => {
  const names = [value].flat().map((one) => (isThing(one) ? one['name'] : one))
  return names.filter((name) => typeof name === 'string').join(', ')
}

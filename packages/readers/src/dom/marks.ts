import type { Furniture } from '@servanda/pipeline'
import type { DomElement } from './node.ts'

type Why = Furniture['why']

/** Why an element with all that is in it is no text of the page, by what it is called. One object for each element. */
export interface Mark {
  readonly why: Why
  /** The element's own kind says so, not only a name that its author gave it. */
  readonly isPlain: boolean
}

const ELEMENTS: ReadonlyMap<string, Why> = new Map([
  ['nav', 'navigation'],
  ['aside', 'teaser'],
  ['form', 'navigation'],
  ['button', 'navigation'],
  ['figcaption', 'caption'],
  ['menu', 'navigation'],
])

const ROLES: ReadonlyMap<string, Why> = new Map([
  ['navigation', 'navigation'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['search', 'navigation'],
  ['complementary', 'teaser'],
  ['contentinfo', 'navigation'],
  ['dialog', 'promotion'],
])

const NAMES: ReadonlyMap<string, Why> = new Map(
  Object.entries({
    comment: 'comment comments disqus respond replies discussion',
    promotion:
      'share sharing social socials addthis subscribe subscription newsletter signup promo promotion advert advertisement ad ads ' +
      'adsense sponsor sponsored cookie cookies consent paywall donate popup modal cta',
    teaser:
      'related recommended recommend recommendations trending popular teaser teasers sidebar widget latest mostread readnext',
    navigation:
      'nav navbar navigation menu breadcrumb breadcrumbs pagination pager skip toolbar masthead footer topbar taglist tags toc actions',
    caption: 'caption credit',
    byline: 'byline author authors',
    dateline: 'timestamp pubdate dateline published posted',
  } satisfies Partial<Record<Why, string>>).flatMap(([why, words]) =>
    words.split(' ').map((word): [string, Why] => [word, why as Why]),
  ),
)

/** Elements whose names say what the page is about rather than what they are. */
const NEVER: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', 'h1', 'table', 'tbody', 'tr'])

/** Why an element is no text; `above` is the path of the one that holds it. */
export function markOf(element: DomElement, above: string): Mark | undefined {
  const { localName } = element
  const role = element.getAttribute('role')
  const plain = ELEMENTS.get(localName) ?? (role ? ROLES.get(role) : undefined) ?? ofPage(localName, above)
  if (plain) return { why: plain, isPlain: true }
  if (NEVER.has(localName)) return undefined
  const named = nameOf(element)
  return named && { why: named, isPlain: false }
}

/** Head and foot of a page, not those of an article in it. */
function ofPage(name: string, above: string): Why | undefined {
  if (name !== 'header' && name !== 'footer') return undefined
  return /\/(?:article|main|section)\b/u.test(above) ? undefined : 'navigation'
}

function nameOf(element: DomElement): Why | undefined {
  const given = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  if (given === ' ') return undefined
  const words = given
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/u)
  for (const word of words) {
    const why = NAMES.get(word)
    if (why) return why
  }
  return undefined
}

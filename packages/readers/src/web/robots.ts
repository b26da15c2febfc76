import robotsParser from 'robots-parser'

/** What a site asks of those who fetch its pages. */
export interface Robots {
  /** Why a page may not be fetched; undefined where it may. */
  refuses(url: string): string | undefined
  /** Seconds to leave between two pages. */
  readonly delay?: number
}

const ALL: Robots = { refuses: () => undefined }
const NONE: Robots = { refuses: () => 'the site does not answer for its robots.txt; try again later' }
const DISALLOWED = 'the site asks programs not to fetch it (robots.txt); save the page and add the file'

/**
 * The rules in a robots.txt, as RFC 9309 reads them: one that is not there (4xx) allows all, one that cannot be
 * had (5xx, 429) nothing.
 */
export function robotsOf(url: string, { status, text }: { status: number; text: string }, agent: string): Robots {
  if (status >= 500 || status === 429) return NONE
  if (status >= 400) return ALL
  const parsed = parse(url, text)
  const delay = parsed.getCrawlDelay(agent)
  return {
    refuses: (page) => ((parsed.isAllowed(page, agent) ?? true) ? undefined : DISALLOWED),
    ...(delay === undefined ? {} : { delay }),
  }
}

interface Rules {
  isAllowed(url: string, agent: string): boolean | undefined
  getCrawlDelay(agent: string): number | undefined
}

/** The package is CommonJS, and its types say that it is not. */
const parse = robotsParser as unknown as (url: string, text: string) => Rules

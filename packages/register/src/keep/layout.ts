import type { Captured } from '@servanda/readers'

type Layout = Partial<Pick<Captured, 'furniture' | 'places'>> & Pick<Captured, 'facts'>

/** What a reader found besides the text, as the register keeps it. */
export const layoutOf = ({ facts, furniture, places }: Captured): string => JSON.stringify({ facts, furniture, places })

/** What was kept; a capture of before layouts were kept has none. */
export const layoutIn = (kept: string): Layout => ({ facts: {}, ...(JSON.parse(kept) as Partial<Layout>) })

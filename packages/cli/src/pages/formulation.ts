import type { Formulation } from '@servanda/register'
import { faint, plain } from '../output.ts'
import { block, heading, page } from './page.ts'

export function formulationPage({
  id,
  kind,
  name,
  variants,
  documents,
  firstDate,
  lastDate,
  translation,
}: Formulation): string {
  return page(
    heading(name, {
      kind,
      variants: variants.length,
      documents,
      first: firstDate,
      last: lastDate,
      note: translation && 'all variants are of documents that carry one text: a translation, perhaps no change',
      id,
    }),
    ...variants.map(({ words, uses }) =>
      block(
        plain(words),
        uses.map(({ documentDate, by, documentTitle, provisionId }) =>
          faint(plain(['', documentDate, by.join(', '), documentTitle, provisionId].filter(Boolean).join(' · '))),
        ),
      ),
    ),
  )
}

import type { Work } from '@servanda/register'
import { plain } from '../output.ts'
import { block, heading, page } from './page.ts'

export function workPage(work: Work): string {
  const { id, title, date, languages, confirmed, documents, links } = work
  const named = new Map(documents.map((document) => [document.id, document.source]))
  return page(
    heading(title, { date, languages: languages.join(', '), confirmed: confirmed ? 'yes' : 'not yet', id }),
    block(
      `Documents (${documents.length})`,
      documents.map((document) => plain(`${document.language}  ${document.source} · ${document.id}`)),
    ),
    block(
      'Why',
      links.map(({ document, other, relation, reason, decision }) => {
        const said = decision ? `${decision.verdict}, says ${decision.by}` : undefined
        const why = [relation, reason, said, decision?.reason].filter((part) => part !== undefined).join(': ')
        return plain(`${named.get(document)} and ${named.get(other)}: ${why}`)
      }),
    ),
  )
}

import { Link } from 'react-router'
import type { ItemRow } from '../api.ts'
import { itemPath } from '../reader/address.ts'
import { DueTime } from './due-time.tsx'
import { Parties } from './names.tsx'
import { Quote } from './quote.tsx'

/** Register items in short: by whom, the words, by when. */
export function ItemList({ items }: { readonly items: readonly ItemRow[] }) {
  return (
    <ol className="item-list">
      {items.map(({ id, provision }) => (
        <li key={id}>
          <Link to={itemPath(id)}>
            <Quote text={provision.quote} language={provision.language} />
          </Link>
          <p className="entry-facts">
            <Parties of={provision.by} />
            {provision.due ? <DueTime due={provision.due} language={provision.language} /> : null}
          </p>
        </li>
      ))}
    </ol>
  )
}

import { Plural, Trans } from '@lingui/react/macro'
import type { DocumentDetail } from '../api.ts'
import { Day } from './days.tsx'

type Version = DocumentDetail['versions'][number]

/** What a page said at one time and the next: the provisions that differ, old words struck out and new ones marked. */
export function Versions({ versions }: { readonly versions: readonly Version[] }) {
  if (versions.length < 2) return null
  return (
    <details className="versions">
      <summary>
        <Plural value={versions.length} one="# version" other="# versions" />
      </summary>
      <ol reversed>
        {versions.toReversed().map((version) => (
          <li key={version.n} value={version.n}>
            <Day day={version.visit.fetched.slice(0, 10)} />
            {version.n === 1 ? null : <Changes changes={version.changes} />}
          </li>
        ))}
      </ol>
    </details>
  )
}

function Changes({ changes }: { readonly changes: Version['changes'] }) {
  if (changes.length === 0) {
    return (
      <p>
        <Trans>No provision differs from the version before.</Trans>
      </p>
    )
  }
  return (
    <ul>
      {changes.map(({ before, after }) => (
        <li key={`${before?.start} ${after?.start}`}>
          {before ? <del>{before.quote}</del> : null} {after ? <ins>{after.quote}</ins> : null}
        </li>
      ))}
    </ul>
  )
}

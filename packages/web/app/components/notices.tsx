import { useLingui } from '@lingui/react/macro'

export interface Noticed {
  readonly notice?: string | undefined
}

/** What those who prepared the documents want said wherever something of theirs stands; each notice once. */
export function Notices({ of }: { readonly of: readonly Noticed[] }) {
  const { t } = useLingui()
  const notices = [...new Set(of.flatMap(({ notice }) => notice ?? []))]
  if (notices.length === 0) return null
  return (
    <aside className="notices" aria-label={t`Notices of the documents`}>
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </aside>
  )
}

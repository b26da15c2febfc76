import { Trans, useLingui } from '@lingui/react/macro'
import { useState } from 'react'
import type { ProvisionRow } from '../api.ts'
import { showDay } from '../days.ts'
import { useHydrated } from '../hydrated.ts'
import { readerPath } from '../reader/address.ts'

/** The words to cite a provision with, and with script a button that copies them. */
export function Citation({ provision }: { readonly provision: ProvisionRow }) {
  const { t, i18n } = useLingui()
  const { quote, documentTitle, documentDate, source, start, end, page, documentHash, notice } = provision
  const title = documentDate ? `${documentTitle}, ${showDay(documentDate, i18n.locale)}` : documentTitle
  const citation = [
    `“${quote}”`,
    `${title}.`,
    page === undefined
      ? t`${source}, characters ${start} to ${end}, SHA-256 ${documentHash}.`
      : t`${source}, page ${page}, characters ${start} to ${end}, SHA-256 ${documentHash}.`,
    notice ? `${notice}.` : '',
  ]
  return (
    <section className="citation">
      <h2>
        <Trans>Cite it</Trans>
      </h2>
      <p className="citation-text">{citation.filter(Boolean).join(' ')}</p>
      <CopyButton text={citation.filter(Boolean).join(' ')} path={readerPath(provision)} />
    </section>
  )
}

function CopyButton({ text, path }: { readonly text: string; readonly path: string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'refused'>('ready')
  const isHydrated = useHydrated()
  const copy = () =>
    navigator.clipboard.writeText(`${text} ${new URL(path, location.href).href}`).then(
      () => setState('copied'),
      () => setState('refused'),
    )
  return (
    <p hidden={!isHydrated}>
      <button type="button" onClick={copy}>
        <Trans>Copy the citation</Trans>
      </button>{' '}
      <span role="status">
        {state === 'copied' ? <Trans>Copied, with the address of its place in the text</Trans> : null}
        {state === 'refused' ? <Trans>The browser did not allow it: select the words above</Trans> : null}
      </span>
    </p>
  )
}

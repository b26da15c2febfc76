import { Trans, useLingui } from '@lingui/react/macro'
import { AddDocuments } from './add-documents.tsx'
import { Page } from './page.tsx'

/** What an empty register shows. */
export function GettingStarted() {
  const { t } = useLingui()
  return (
    <Page
      title={t`The register is empty`}
      lead={t`Add documents, and every line in them that could be true, done or left undone is listed here with its place in the text.`}
      json="/api/summary"
    >
      <AddDocuments />
      <section>
        <h2>
          <Trans>Or from the terminal</Trans>
        </h2>
        <pre>
          <code>servanda add statements/*.txt</code>
        </pre>
        <p>
          <Trans>Nothing leaves this machine: the texts are read here and kept in one file.</Trans>
        </p>
      </section>
    </Page>
  )
}

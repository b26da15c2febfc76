import { Trans, useLingui } from '@lingui/react/macro'
import { Page } from '../components/page.tsx'
import { SearchKeySwitch } from '../components/search-key-switch.tsx'
import { Words } from '../components/words.tsx'
import { BINDINGNESS, DUE, KIND, PILLAR } from '../words/codebook.ts'

export default function About() {
  const { t } = useLingui()
  return (
    <Page
      title={t`Method and words`}
      lead={t`Pacta sunt servanda: what has been agreed must be kept. How this register is made, and what its words mean.`}
    >
      <Method />
      <Words caption={t`Kinds of provision`} terms={KIND} />
      <Words caption={t`How firmly, from strongest to weakest; commitments only`} terms={BINDINGNESS} />
      <Words caption={t`Pillars`} terms={PILLAR} />
      <Words caption={t`By when`} terms={DUE} />
      <section>
        <h2>
          <Trans>Keyboard</Trans>
        </h2>
        <SearchKeySwitch />
      </section>
      <Licences />
    </Page>
  )
}

function Method() {
  return (
    <section>
      <h2>
        <Trans>Method</Trans>
      </h2>
      <p>
        <Trans>
          A provision is the smallest clause that says one thing which could be true, done or left undone on its own. It
          is quoted verbatim, and its place is kept as offsets into a captured text that never changes. Offsets count
          UTF-16 code units, from the first included to the last excluded.
        </Trans>
      </p>
      <p>
        <Trans>
          Provisions are found by rules that anyone can read, without a model and without a network: the same text gives
          the same register. Each provision names the rule that found it. Headings and passages repeated word for word
          are kept, and left out of counts.
        </Trans>
      </p>
      <p>
        <Trans>
          A register item is one commitment as it lives across documents. Its mentions stand in order of time, each with
          what it is beside the one before. That a later text does not mention it says nothing about whether it holds.
        </Trans>
      </p>
      <p>
        <Trans>
          Words and names are the documents’ own, and parties stand in alphabetical order. What a document’s publisher
          or preparer wants said about it is shown wherever something of it stands.
        </Trans>
      </p>
    </section>
  )
}

function Licences() {
  return (
    <section>
      <h2>
        <Trans>Licences</Trans>
      </h2>
      <p>
        <Trans>
          Servanda is free software under the Apache License 2.0. Its example documents and frameworks are under CC BY
          4.0. Documents that you add keep the licence that their publishers gave them.
        </Trans>
      </p>
    </section>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Form } from 'react-router'
import type { DocumentDetail } from '../api.ts'
import { FACT, GENRE } from '../words/documents.ts'

/** Lets a person say what a document is; works without script. */
export function CorrectFacts({ document: { id, facts } }: { readonly document: DocumentDetail }) {
  const { t } = useLingui()
  return (
    <details className="correct-facts">
      <summary>
        <Trans>Correct what is known about it</Trans>
      </summary>
      <Form method="post" key={`${id} ${JSON.stringify(facts)}`}>
        <p className="hint">
          <Trans>
            The text is read again with what you say; decisions stay, and the log keeps what was before. Emptied fields
            are recognised in the text again.
          </Trans>
        </p>
        <div className="fields">
          {Object.keys(FACT).map((name) => (
            <FactField key={name} name={name} value={facts[name]?.value ?? ''} />
          ))}
          <label>
            <Trans>Reason</Trans>
            <input name="reason" placeholder={t`Reason`} />
          </label>
        </div>
        <button type="submit" className="primary">
          <Trans>Correct it</Trans>
        </button>
      </Form>
    </details>
  )
}

function FactField({ name, value }: { readonly name: string; readonly value: string }) {
  const { i18n } = useLingui()
  const word = i18n._(FACT[name]!)
  if (name !== 'genre') {
    return (
      <label>
        {word}
        <input name={name} type={name === 'date' ? 'date' : 'text'} defaultValue={value} />
      </label>
    )
  }
  return (
    <label>
      {word}
      <select name={name} defaultValue={value}>
        <option value="" />
        {Object.entries(GENRE).map(([genre, its]) => (
          <option key={genre} value={genre}>
            {i18n._(its)}
          </option>
        ))}
      </select>
    </label>
  )
}

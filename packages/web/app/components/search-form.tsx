import { Trans, useLingui } from '@lingui/react/macro'
import { Form, useSearchParams } from 'react-router'
import { KIND } from '../words/codebook.ts'
import { WordsField } from './words-field.tsx'

/** Words to look for, and the kind of provision to look in. */
export function SearchForm() {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  return (
    <Form className="list-search" key={params.toString()}>
      <WordsField />
      <select name="kind" defaultValue={params.get('kind') ?? ''} aria-label={t`Kind`}>
        <option value="">{t`Every kind`}</option>
        {Object.entries(KIND).map(([kind, { word }]) => (
          <option key={kind} value={kind}>
            {i18n._(word)}
          </option>
        ))}
      </select>
      <button type="submit" className="primary">
        <Trans>Search</Trans>
      </button>
    </Form>
  )
}

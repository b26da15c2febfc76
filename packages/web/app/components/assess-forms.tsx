import { Trans, useLingui } from '@lingui/react/macro'
import { Form } from 'react-router'
import type { ItemStatus } from '../api.ts'
import { BEARING, GIVEN, GRADE, STATUS } from '../words/status.ts'

/** Forms to enter a status, a piece of evidence and a search; they work without script. */
export function AssessForms({ status }: { readonly status: ItemStatus }) {
  return (
    <details className="assess-forms">
      <summary>
        <Trans>Add to the record</Trans>
      </summary>
      <AssessForm status={status} />
      <EvidenceForm status={status} />
      <SearchForm />
    </details>
  )
}

function AssessForm({ status }: { readonly status: ItemStatus }) {
  const { i18n } = useLingui()
  return (
    <Form method="post" className="fields">
      <input type="hidden" name="what" value="assessment" />
      <label>
        <Trans>Assessor</Trans>
        <input name="assessor" required list="assessors" />
      </label>
      <datalist id="assessors">
        {status.by.map((party) => (
          <option key={party} value={party} />
        ))}
      </datalist>
      <label>
        <Trans>Status</Trans>
        <select name="status" defaultValue="under way">
          {GIVEN.map((value) => (
            <option key={value} value={value}>
              {i18n._(STATUS[value])}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Reason</Trans>
        <input name="reason" required />
      </label>
      <label>
        <Trans>The day it speaks of</Trans>
        <input name="day" type="date" />
      </label>
      {status.evidence.map(({ id, quote }) => (
        <label key={id} className="inline">
          <input type="checkbox" name="evidence" value={id} />
          {quote}
        </label>
      ))}
      <button type="submit" className="primary">
        <Trans>Enter the status</Trans>
      </button>
    </Form>
  )
}

function EvidenceForm({ status }: { readonly status: ItemStatus }) {
  const { i18n } = useLingui()
  return (
    <Form method="post" className="fields">
      <input type="hidden" name="what" value="evidence" />
      <label>
        <Trans>Provision, or DOCUMENT:START-END</Trans>
        <input name="place" required list="suggested-evidence" />
      </label>
      <datalist id="suggested-evidence">
        {status.suggested.map(({ id, quote }) => (
          <option key={id} value={id}>
            {quote}
          </option>
        ))}
      </datalist>
      <label>
        <Trans>It speaks</Trans>
        <select name="bearing">
          {Object.entries(BEARING).map(([value, word]) => (
            <option key={value} value={value}>
              {i18n._(word)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>Whose word it is</Trans>
        <select name="grade" defaultValue="">
          <option value="" />
          {Object.entries(GRADE).map(([value, word]) => (
            <option key={value} value={value}>
              {i18n._(word)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <Trans>What anybody can check</Trans>
        <input name="output" />
      </label>
      <button type="submit">
        <Trans>Enter the evidence</Trans>
      </button>
    </Form>
  )
}

function SearchForm() {
  const { t } = useLingui()
  return (
    <Form method="post" className="fields">
      <input type="hidden" name="what" value="search" />
      <label>
        <Trans>Where somebody looked</Trans>
        <input name="place" required />
      </label>
      <label>
        <Trans>What was found</Trans>
        <input name="found" placeholder={t`nothing`} />
      </label>
      <button type="submit">
        <Trans>Note the search</Trans>
      </button>
    </Form>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Form } from 'react-router'
import type { QueueRow } from '../api.ts'
import { BINDINGNESS, KIND, PILLAR } from '../words/codebook.ts'
import { Context } from './context.tsx'
import { ProvisionEntry } from './provision-entry.tsx'

/** A suggestion with what can be decided of it; works without script. */
export function ReviewEntry({ row: { provision, context } }: { readonly row: QueueRow }) {
  return (
    <ProvisionEntry provision={provision} item="shown">
      <Context quote={provision} context={context} language={provision.language} />
      <Form method="post" className="verdicts">
        <input type="hidden" name="provision" value={provision.id} />
        <Verdicts />
        <details>
          <summary>
            <Trans>Correct it</Trans>
          </summary>
          <Corrections provision={provision} />
          <button type="submit" name="verdict" value="edited">
            <Trans>Accept as corrected</Trans>
          </button>
        </details>
      </Form>
    </ProvisionEntry>
  )
}

function Verdicts() {
  const { t } = useLingui()
  return (
    <p className="verdict-line">
      <button type="submit" name="verdict" value="accepted" className="primary">
        <Trans>Accept</Trans>
      </button>
      <button type="submit" name="verdict" value="flagged">
        <Trans>Flag for a second reader</Trans>
      </button>
      <button type="submit" name="verdict" value="skipped">
        <Trans>Skip</Trans>
      </button>
      <input name="reason" aria-label={t`Reason`} placeholder={t`Reason`} />
      <button type="submit" name="verdict" value="rejected">
        <Trans>Reject</Trans>
      </button>
      <label className="inline">
        <input type="checkbox" name="identical" />
        <Trans>and all that waits with the same words</Trans>
      </label>
    </p>
  )
}

function Corrections({ provision }: { readonly provision: QueueRow['provision'] }) {
  const { i18n } = useLingui()
  const { kind, bindingness, pillar, by, start, end } = provision
  const options = (terms: typeof KIND | typeof BINDINGNESS | typeof PILLAR) =>
    Object.entries(terms).map(([value, { word }]) => (
      <option key={value} value={value}>
        {i18n._(word)}
      </option>
    ))
  return (
    <div className="fields">
      <label>
        <Trans>Kind</Trans>
        <select name="kind" defaultValue={kind}>
          {options(KIND)}
        </select>
      </label>
      <label>
        <Trans>How firmly</Trans>
        <select name="bindingness" defaultValue={bindingness ?? 'firm'}>
          {options(BINDINGNESS)}
        </select>
      </label>
      <label>
        <Trans>Pillar</Trans>
        <select name="pillar" defaultValue={pillar}>
          {options(PILLAR)}
        </select>
      </label>
      <label>
        <Trans>By, with commas between</Trans>
        <input name="by" defaultValue={by.join(', ')} />
      </label>
      <label>
        <Trans>First character</Trans>
        <input name="start" type="number" min="0" defaultValue={start} />
      </label>
      <label>
        <Trans>Behind the last character</Trans>
        <input name="end" type="number" min="1" defaultValue={end} />
      </label>
    </div>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import type { ItemDetail } from '../api.ts'
import { RELATION } from '../words/things.ts'
import { Context } from './context.tsx'
import { Day } from './days.tsx'
import { ProvisionEntry } from './provision-entry.tsx'

/** The mentions of an item in order of time, each with what it is beside the one before. */
export function Trace({ trace }: { readonly trace: ItemDetail['trace'] }) {
  const { i18n } = useLingui()
  return (
    <ol className="trace">
      {trace.map(({ relation, provision, context }) => (
        <li key={provision.id}>
          <p className="trace-head">
            {provision.documentDate ? <Day day={provision.documentDate} /> : <Trans>Date not known</Trans>}
            <span className={`relation relation-${relation}`}>{i18n._(RELATION[relation])}</span>
          </p>
          <ProvisionEntry provision={provision}>
            <Context quote={provision} context={context} language={provision.language} />
          </ProvisionEntry>
        </li>
      ))}
    </ol>
  )
}

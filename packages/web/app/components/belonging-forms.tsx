import { Trans, useLingui } from '@lingui/react/macro'
import { Form } from 'react-router'
import type { ItemDetail, ProvisionRow } from '../api.ts'
import { RELATION } from '../words/things.ts'
import { Day } from './days.tsx'
import { Quote } from './quote.tsx'

/** Forms to say what is about an item and what is not; they work without script. */
export function BelongingForms({ item }: { readonly item: ItemDetail }) {
  return (
    <details className="assess-forms">
      <summary>
        <Trans>Say what belongs together</Trans>
      </summary>
      {item.unsure.length > 0 ? <LinkForm item={item} /> : null}
      {item.trace.length > 1 ? <SplitForm item={item} /> : null}
      <MergeForm />
    </details>
  )
}

function LinkForm({ item: { trace, unsure } }: { readonly item: ItemDetail }) {
  const { i18n } = useLingui()
  const shown = new Set(trace.map(({ provision }) => provision.id))
  return (
    <Form method="post" className="fields">
      <input type="hidden" name="what" value="link" />
      <fieldset>
        <legend>
          <Trans>Perhaps about it, too</Trans>
        </legend>
        {unsure.map(({ a, b, relation }) => (
          <label key={`${a.id} ${b.id}`} className="inline">
            <input type="checkbox" name="pair" value={`${a.id} ${b.id}`} />
            <span>
              <Told provision={shown.has(a.id) ? b : a} /> {i18n._(RELATION[relation])}
            </span>
          </label>
        ))}
      </fieldset>
      <Why />
      <button type="submit">
        <Trans>These are about it</Trans>
      </button>
      <button type="submit" name="verdict" value="apart">
        <Trans>These are not</Trans>
      </button>
    </Form>
  )
}

function SplitForm({ item: { trace } }: { readonly item: ItemDetail }) {
  return (
    <Form method="post" className="fields">
      <input type="hidden" name="what" value="split" />
      <fieldset>
        <legend>
          <Trans>Not about it</Trans>
        </legend>
        {trace.map(({ provision }) => (
          <label key={provision.id} className="inline">
            <input type="checkbox" name="provision" value={provision.id} />
            <Told provision={provision} />
          </label>
        ))}
      </fieldset>
      <Why />
      <button type="submit">
        <Trans>Take them out of this item</Trans>
      </button>
    </Form>
  )
}

function MergeForm() {
  return (
    <Form method="post" className="fields">
      <input type="hidden" name="what" value="merge" />
      <label>
        <Trans>Another item that is the same commitment: its address or id</Trans>
        <input name="other" required />
      </label>
      <Why />
      <button type="submit">
        <Trans>They are one item</Trans>
      </button>
    </Form>
  )
}

const Why = () => (
  <label>
    <Trans>Reason</Trans>
    <input name="reason" />
  </label>
)

const Told = ({
  provision: { quote, language, documentDate, documentTitle },
}: {
  readonly provision: ProvisionRow
}) => (
  <span>
    <Quote text={quote} language={language} />
    {' · '}
    {documentDate ? <Day day={documentDate} /> : null} {documentTitle}
  </span>
)

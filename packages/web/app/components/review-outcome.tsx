import { Plural, Trans } from '@lingui/react/macro'
import { Form } from 'react-router'
import type { DecideReport } from '../api.ts'
import { ProvisionEntry } from './provision-entry.tsx'

/** What was decided, with a way to take it back; or what would be, with a way to go on. */
export function ReviewOutcome({ report }: { readonly report: DecideReport }) {
  const { decided, first, last, sample } = report
  return (
    <section className="add-report" role="status">
      <h2>
        {first === undefined ? (
          <Plural value={decided} one="# suggestion would be accepted" other="# suggestions would be accepted" />
        ) : (
          <Plural value={decided} one="# suggestion decided" other="# suggestions decided" />
        )}
      </h2>
      {first === undefined ? (
        <>
          {sample.map((provision) => (
            <ProvisionEntry key={provision.id} provision={provision} />
          ))}
          <Form method="post">
            <button type="submit" name="verdict" value="accepted" className="primary">
              <Trans>Accept all of them</Trans>
            </button>
          </Form>
        </>
      ) : (
        <UndoForm first={first} last={last ?? first} />
      )}
    </section>
  )
}

/** Takes entries of the log back. */
export function UndoForm({ first, last }: { readonly first: number; readonly last: number }) {
  return (
    <Form method="post" action="/log">
      <input type="hidden" name="entry" value={first} />
      <input type="hidden" name="last" value={last} />
      <button type="submit">
        <Trans>Undo</Trans>
      </button>
    </Form>
  )
}

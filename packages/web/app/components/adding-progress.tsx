import { Plural, Trans } from '@lingui/react/macro'
import type { Adding } from '../adding.ts'
import { AddReport } from './add-report.tsx'

/** How far the sending of many files is, with what has become of them so far; those that failed by name. */
export function AddingProgress({ adding, stop }: { readonly adding: Adding; readonly stop: () => void }) {
  const { total, reports, state, problem } = adding
  const done = reports.length
  return (
    <section className="adding" aria-live="polite">
      <progress value={Math.min(done, total)} max={total} />
      <p>
        <Trans>
          {done} of {total} files
        </Trans>
        <Pace adding={adding} />
      </p>
      <Counts reports={reports} />
      {state === 'sending' ? (
        <button type="button" onClick={stop}>
          <Trans>Stop</Trans>
        </button>
      ) : null}
      {state === 'stopped' ? (
        <p>
          {problem ? `${problem}. ` : null}
          <Trans>Stopped. Add the same files again to go on: what is there already is passed over.</Trans>
        </p>
      ) : null}
      <AddReport reports={reports.filter(({ status, sameAs }) => status === 'failed' || sameAs)} />
    </section>
  )
}

function Pace({ adding: { total, reports, seconds, state } }: { readonly adding: Adding }) {
  if (reports.length === 0 || seconds < 1) return null
  const perSecond = reports.length / seconds
  const rate = perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond)
  const left = Math.ceil((total - reports.length) / perSecond / 60)
  return (
    <>
      {' · '}
      <Trans>{rate} a second</Trans>
      {state === 'sending' && left > 1 ? (
        <>
          {' · '}
          <Plural value={left} one="about # minute left" other="about # minutes left" />
        </>
      ) : null}
    </>
  )
}

function Counts({ reports }: { readonly reports: Adding['reports'] }) {
  const count = (status: Adding['reports'][number]['status']): number =>
    reports.filter((report) => report.status === status).length
  const [added, unchanged, failed] = [count('added'), count('unchanged'), count('failed') + count('skipped')]
  return (
    <p role="status">
      <Trans>
        {added} added, {unchanged} there already, {failed} not read
      </Trans>
    </p>
  )
}

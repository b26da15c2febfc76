import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Form } from 'react-router'
import { apiContext, type DoctorReport } from '../api.ts'
import { Page } from '../components/page.tsx'
import { ReviewTabs } from '../components/review-tabs.tsx'
import type { Route } from './+types/keeping.ts'

/** Looking everything over takes its time, so it is done when it is asked for. */
export async function loader({ context, request }: Route.LoaderArgs) {
  const isAsked = new URL(request.url).searchParams.has('check')
  return { report: isAsked ? await context.get(apiContext).doctor() : undefined }
}

export async function action({ context, request }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const isRebuilding = (await request.formData()).get('do') === 'rebuild'
  return isRebuilding ? { report: await api.rebuild() } : { backup: await api.backup() }
}

export default function Keeping({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const report = actionData?.report ?? loaderData.report
  const backup = actionData?.backup
  return (
    <Page
      title={t`Keeping`}
      lead={t`Whether every quote, text, original and entry is as it was kept, and a copy for the day when it is not.`}
      json="/api/doctor"
    >
      <ReviewTabs />
      {report ? <Report report={report} /> : null}
      <Form method="get">
        <button type="submit" name="check" value="1" className="primary">
          <Trans>Check everything</Trans>
        </button>
      </Form>
      {backup ? (
        <p role="status">
          <Trans>
            A copy is in <code>{backup.file}</code>; it was checked and is whole.
          </Trans>
        </p>
      ) : null}
      <Form method="post">
        <button type="submit" name="do" value="backup">
          <Trans>Make a backup</Trans>
        </button>
      </Form>
      <p className="small">
        <Trans>
          The copy stands beside the register. <code>servanda restore</code> puts one in the place of a register that is
          not in use.
        </Trans>
      </p>
    </Page>
  )
}

function Report({
  report: { documents, entries, problems, clock, lost, unlinked, changed },
}: {
  report: DoctorReport
}) {
  return (
    <section role="status">
      <p className="total">
        {problems.length === 0 ? (
          <Trans>The register is whole.</Trans>
        ) : (
          <Plural value={problems.length} one="# problem." other="# problems." />
        )}{' '}
        <Plural value={documents} one="# document" other="# documents" />,{' '}
        <Plural value={entries} one="# entry of the log" other="# entries of the log" />
      </p>
      {changed ? (
        <p>
          <Trans>The tables were not what the log says; they are now.</Trans>
        </p>
      ) : null}
      <ul className="issues">
        {problems.map(({ code, id, source, message }) => (
          <li key={`${code} ${id} ${message}`}>
            {id ?? source} {message} <code>{code}</code>
          </li>
        ))}
        {clock.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {lost > 0 ? (
        <p>
          <Plural value={lost} one="# decision has lost its place" other="# decisions have lost their place" />
        </p>
      ) : null}
      {unlinked > 0 ? (
        <p>
          <Plural value={unlinked} one="# document is not linked yet" other="# documents are not linked yet" />
        </p>
      ) : null}
      {problems.some(({ code }) => code === 'verify/table-changed') ? (
        <Form method="post">
          <button type="submit" name="do" value="rebuild">
            <Trans>Write the tables anew from the log</Trans>
          </button>
        </Form>
      ) : null}
    </section>
  )
}

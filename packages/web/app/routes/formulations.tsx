import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Form, Link, useSearchParams } from 'react-router'
import { apiContext, type Formulation } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Choice, Choices } from '../components/choices.tsx'
import { Days } from '../components/days.tsx'
import { Page } from '../components/page.tsx'
import { Pager } from '../components/pager.tsx'
import { WordsField } from '../components/words-field.tsx'
import { apiPath } from '../filters/filters.ts'
import { FORMULATION } from '../words/change.ts'
import type { Route } from './+types/formulations.ts'

const KINDS = Object.keys(FORMULATION) as Formulation['kind'][]
/** Variants that the list shows of each. */
const FEW = 6

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const [words, cursor] = [params.get('q')?.trim(), params.get('cursor')]
  const kind = KINDS.filter((one) => params.getAll('kind').includes(one))
  return context.get(apiContext).formulations({
    ...(words ? { words } : {}),
    ...(cursor ? { cursor } : {}),
    ...(kind.length > 0 ? { kind } : {}),
  })
}

export default function Formulations({ loaderData: { rows, total, next, read, documents } }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Formulations`}
      lead={t`Set phrases of several documents and the variants in which they stand: who used which words, and when.`}
      json={apiPath('formulations', params)}
      noticed={[]}
    >
      <ChangeTabs />
      <Form className="list-search">
        <WordsField />
        <button type="submit">
          <Trans>Find</Trans>
        </button>
      </Form>
      <Choices label={t`Formulations shown`}>
        {KINDS.map((kind) => (
          <Choice key={kind} name="kind" value={kind}>
            {i18n._(FORMULATION[kind])}
          </Choice>
        ))}
      </Choices>
      <p className="total" role="status">
        <Plural value={total} one="# formulation" other="# formulations" />
        {read < documents ? (
          <>
            {' · '}
            <Trans>
              read in the latest {read} of {documents} documents
            </Trans>
          </>
        ) : null}
      </p>
      <ul className="thing-list">
        {rows.map((row) => (
          <Line key={row.id} row={row} />
        ))}
      </ul>
      <Pager next={next} />
    </Page>
  )
}

function Line({
  row: { id, variants, documents, firstDate, lastDate, mentions, translation },
}: {
  readonly row: Formulation
}) {
  const languages = [...new Set(mentions.map(({ language }) => language))]
  return (
    <li>
      <Link to={`/formulations/${encodeURIComponent(id)}`} {...(languages.length === 1 ? { lang: languages[0] } : {})}>
        {variants
          .slice(0, FEW)
          .map(({ words }) => words)
          .join(' / ')}
        {variants.length > FEW ? ' …' : null}
      </Link>
      <p className="small">
        <Plural value={variants.length} one="# wording" other="# wordings" />
        {' · '}
        <Plural value={documents} one="# document" other="# documents" />
        {firstDate && lastDate ? (
          <>
            {' · '}
            <Days from={firstDate} to={lastDate} />
          </>
        ) : null}
        {translation ? (
          <>
            {' · '}
            <Trans>translations of one text</Trans>
          </>
        ) : null}
      </p>
    </li>
  )
}

import { Trans, useLingui } from '@lingui/react/macro'
import { Form, Link, useSearchParams } from 'react-router'
import { apiContext, type Pillar, type ThingType, type TopicTable } from '../api.ts'
import { Day } from '../components/days.tsx'
import { Page } from '../components/page.tsx'
import { Firmness } from '../components/terms.tsx'
import { WordsField } from '../components/words-field.tsx'
import { apiPath, readQuery } from '../filters/filters.ts'
import { documentPath, thingPath } from '../reader/address.ts'
import { PILLAR } from '../words/codebook.ts'
import { THINGS } from '../words/things.ts'
import type { Route } from './+types/topics.ts'

type Row = TopicTable['rows'][number]
const TYPES = [
  'mechanism',
  'instrument',
  'project',
  'place',
  'organisation',
  'party',
] as const satisfies readonly ThingType[]

export async function loader({ context, request }: Route.LoaderArgs) {
  const params = new URL(request.url).searchParams
  const { sort: _sort, order: _order, cursor: _cursor, ...filters } = readQuery(params)
  const topic = params.getAll('topic').flatMap((words) =>
    words
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  )
  const things = TYPES.find((type) => type === params.get('things'))
  return context.get(apiContext).topics({
    ...filters,
    ...(topic.length > 0 ? { topic } : {}),
    ...(things ? { things } : {}),
  })
}

export default function Topics({ loaderData: { documents, rows } }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  return (
    <Page
      title={t`Topics by documents`}
      lead={t`What each document says on each topic: commitments of all provisions, and how firmly at the most.`}
      json={apiPath('topics', params)}
      noticed={documents}
      width="wide"
    >
      <Form className="list-search" key={params.toString()}>
        <WordsField name="topic">
          <Trans>Topics of your own, commas between</Trans>
        </WordsField>
        <select name="things" defaultValue={params.get('things') ?? ''} aria-label={t`Rows`}>
          <option value="">{t`Pillars, or topics of your own`}</option>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {i18n._(THINGS[type].many)}
            </option>
          ))}
        </select>
        <button type="submit">
          <Trans>Show</Trans>
        </button>
      </Form>
      <div className="table-scroll">
        <table className="topics">
          <thead>
            <tr>
              <th scope="col">
                <Trans>Topic</Trans>
              </th>
              {documents.map(({ id, title, date, language }) => (
                <th key={id} scope="col">
                  <Link className="clamped" to={documentPath(id)} lang={language} title={title}>
                    {title}
                  </Link>
                  <span className="small">{date ? <Day day={date} /> : null}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Name row={row} />
                </th>
                {documents.map(({ id }) => (
                  <td key={id}>
                    <Cell row={row} document={id} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

function Name({ row: { id, name, pillar, type } }: { readonly row: Row }) {
  const { i18n } = useLingui()
  if (pillar) return <>{i18n._(PILLAR[pillar as Pillar].word)}</>
  return type ? <Link to={thingPath(id)}>{name}</Link> : <>{name}</>
}

/** How much a document says on a topic, with the way to the very provisions. */
function Cell({ row, document }: { readonly row: Row; readonly document: string }) {
  const { i18n } = useLingui()
  const [params] = useSearchParams()
  const cell = row.cells.find(({ documentId }) => documentId === document)
  if (!cell) return <span aria-hidden="true">–</span>
  const { provisions, commitments, strongest } = cell
  return (
    <>
      <Link to={`/provisions?${behind(row, document, params)}`}>
        {i18n.number(commitments)} / {i18n.number(provisions)}
      </Link>{' '}
      {strongest ? <Firmness bindingness={strongest} /> : null}
    </>
  )
}

/** The provisions that a cell counts, as their list is asked for them. */
function behind({ id, pillar, type }: Row, document: string, params: URLSearchParams): URLSearchParams {
  const query = new URLSearchParams([...params].filter(([name]) => name !== 'topic' && name !== 'things'))
  query.set('document', document)
  if (pillar) query.set('pillar', pillar)
  else if (type === 'mechanism') query.set('mechanism', id)
  else if (!type) query.set('q', [query.get('q'), id].filter(Boolean).join(' '))
  return query
}

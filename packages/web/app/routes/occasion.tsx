import { Trans, useLingui } from '@lingui/react/macro'
import { Link, useSearchParams } from 'react-router'
import { apiContext, type DocumentRow, type ProvisionRow, type Voices } from '../api.ts'
import { ChangeTabs } from '../components/change-tabs.tsx'
import { Choice, Choices } from '../components/choices.tsx'
import { Days } from '../components/days.tsx'
import { Parties } from '../components/names.tsx'
import { Page } from '../components/page.tsx'
import { Quote } from '../components/quote.tsx'
import { apiPath } from '../filters/filters.ts'
import { documentPath, readerPath } from '../reader/address.ts'
import { DIFFERENCE, VOICE } from '../words/change.ts'
import type { Route } from './+types/occasion.ts'

type Row = Voices['rows'][number]
const KINDS = Object.keys(VOICE) as Row['voice'][]

export async function loader({ context, params: { id }, request }: Route.LoaderArgs) {
  const { searchParams } = new URL(request.url)
  const voice = KINDS.filter((kind) => searchParams.getAll('voice').includes(kind))
  return context.get(apiContext).voices(id, voice.length > 0 ? { voice } : {})
}

export default function Occasion({ loaderData, params: { id } }: Route.ComponentProps) {
  const { t, i18n } = useLingui()
  const [params] = useSearchParams()
  const { occasion, rows, counts } = loaderData as Voices
  const { documents, elsewhere } = occasion
  return (
    <Page
      title={t`Accounts of one occasion`}
      lead={
        <>
          <Parties of={occasion.parties} /> · <Days from={occasion.from} to={occasion.to} />
        </>
      }
      json={apiPath(`occasions/${encodeURIComponent(id)}`, params)}
      noticed={documents}
      width="wide"
    >
      <ChangeTabs />
      <Choices label={t`Provisions shown`}>
        {KINDS.map((kind) => (
          <Choice key={kind} name="voice" value={kind}>
            {i18n._(VOICE[kind])}: {i18n.number(counts[kind])}
          </Choice>
        ))}
      </Choices>
      {elsewhere.length > 0 ? (
        <p className="small">
          <Trans>Not compared, for they are in other languages:</Trans> <Titles documents={elsewhere} />
        </p>
      ) : null}
      <table className="comparison">
        <thead>
          <tr>
            {documents.map((document) => (
              <th key={document.id} className="comparison-cell" scope="col" lang={document.language}>
                <Link to={documentPath(document.id)}>{document.title}</Link>
              </th>
            ))}
            <th className="comparison-cell" scope="col">
              <Trans>Difference</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.told.map((one) => one.id).join()} row={row} documents={documents} />
          ))}
        </tbody>
      </table>
    </Page>
  )
}

const Titles = ({ documents }: { readonly documents: readonly DocumentRow[] }) => (
  <span>{documents.map(({ title }) => title).join('; ')}</span>
)

function Line({ row, documents }: { readonly row: Row; readonly documents: readonly DocumentRow[] }) {
  const { i18n } = useLingui()
  return (
    <tr>
      {documents.map(({ id }) => (
        <td key={id} className="comparison-cell">
          <Told provision={row.told.find(({ documentId }) => documentId === id)} />
        </td>
      ))}
      <td className="comparison-cell">
        {i18n._(VOICE[row.voice])}
        <ul className="small">
          {row.differences.map(({ of, earlier, later, between }) => (
            <li key={`${of} ${between.join()}`}>
              {i18n._(DIFFERENCE[of])}: {earlier ?? '∅'} → {later ?? '∅'}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  )
}

function Told({ provision }: { readonly provision: ProvisionRow | undefined }) {
  if (!provision)
    return (
      <span className="small">
        <Trans>Not found</Trans>
      </span>
    )
  return (
    <Link className="comparison-words" to={readerPath(provision)}>
      <Quote text={provision.quote} language={provision.language} />
    </Link>
  )
}

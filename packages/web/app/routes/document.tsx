import { redirect, useSearchParams } from 'react-router'
import { apiContext } from '../api.ts'
import { CorrectFacts } from '../components/correct-facts.tsx'
import { DocumentFacts } from '../components/document-facts.tsx'
import { DocumentText } from '../components/document-text.tsx'
import { OtherDocuments } from '../components/other-documents.tsx'
import { Page } from '../components/page.tsx'
import { ProvisionList } from '../components/provision-list.tsx'
import { ReaderFilter } from '../components/reader-filter.tsx'
import { useLinked } from '../reader/linked.ts'
import type { Route } from './+types/document.ts'

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = context.get(apiContext)
  const document = await api.document(params.id)
  const { rows } = await api.works({ document: document.id })
  return { ...document, work: rows[0] }
}

export async function action({ context, request, params }: Route.ActionArgs) {
  const api = context.get(apiContext)
  const { reason, ...fields } = Object.fromEntries(await request.formData()) as Record<string, string>
  const { facts: known } = await api.document(params.id)
  const changed = Object.entries(fields).filter(([name, value]) => value !== (known[name]?.value ?? ''))
  await api.correct({ document: params.id, facts: Object.fromEntries(changed), ...(reason ? { reason } : {}) })
  return redirect(`/documents/${encodeURIComponent(params.id)}`)
}

export default function Reader({ loaderData: document }: Route.ComponentProps) {
  const [params] = useSearchParams()
  const reader = useLinked()
  const kinds = params.getAll('kind')
  const codings = document.codings.filter(({ kind }) => kinds.length === 0 || kinds.includes(kind))
  return (
    <Page
      title={document.title}
      heading={<span lang={document.language}>{document.title}</span>}
      json={`/api/documents/${encodeURIComponent(document.id)}`}
      noticed={[document]}
      width="wide"
    >
      <DocumentFacts document={document} />
      <CorrectFacts document={document} />
      {document.work ? <OtherDocuments of={document.id} work={document.work} /> : null}
      <ReaderFilter codings={document.codings} kinds={kinds} />
      <div className="reader" ref={reader}>
        <DocumentText document={document} codings={codings} />
        <ProvisionList codings={codings} />
      </div>
    </Page>
  )
}

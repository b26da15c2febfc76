import type { Decide } from './api.ts'

type Edits = NonNullable<Decide['edits']>

const VERDICTS: readonly string[] = ['accepted', 'rejected', 'skipped', 'flagged'] satisfies Decide['verdict'][]

/** What the form of one suggestion, or of all that a filter shows, asks to decide. */
export function decisionIn(form: FormData, filter: Exclude<Decide['provisions'], readonly string[]>): Decide {
  const [verdict = '', preview] = words(form, 'verdict').split(' ')
  const id = words(form, 'provision')
  const reason = words(form, 'reason')
  const edits = verdict === 'edited' ? editsIn(form) : undefined
  return {
    provisions: id ? [id] : filter,
    verdict: (VERDICTS.includes(verdict) ? verdict : 'accepted') as Decide['verdict'],
    ...(edits ? { edits } : {}),
    ...(reason ? { reason } : {}),
    ...(form.has('identical') ? { identical: true } : {}),
    ...(preview === 'preview' ? { preview: true } : {}),
  }
}

function editsIn(form: FormData): Edits {
  const kind = words(form, 'kind') as NonNullable<Edits['kind']>
  return {
    kind,
    pillar: words(form, 'pillar') as NonNullable<Edits['pillar']>,
    bindingness: kind === 'commitment' ? (words(form, 'bindingness') as NonNullable<Edits['bindingness']>) : 'none',
    by: words(form, 'by').split(',').filter(Boolean),
    start: Number(words(form, 'start')),
    end: Number(words(form, 'end')),
  }
}

function words(form: FormData, field: string): string {
  const value = form.get(field)
  return typeof value === 'string' ? value.trim() : ''
}

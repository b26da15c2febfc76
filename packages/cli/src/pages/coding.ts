import type { CodingSummary, Codings, CodingUnit } from '@servanda/register'
import { faint, plain, strong } from '../output.ts'

type Estimate = NonNullable<CodingSummary['agreement'][number]['spans']['exact']>

/** Who coded what, and how far they agree. */
export function codingSummaryPage({ documents, agreement }: CodingSummary): string {
  if (documents.length === 0) return 'Nobody has coded a document; "servanda code DOCUMENT --coder NAME" begins'
  const lines = documents.map(({ documentTitle, documentId, coders }) => {
    const who = coders.map(({ coder, units, finished }) => `${coder}: ${units}${finished ? '' : ' so far'}`)
    return `${plain(documentTitle)}  ${faint(documentId)}\n  ${plain(who.join(' · '))}`
  })
  return [...lines, ...agreement.map(agreementPage)].join('\n')
}

function agreementPage({
  codebook,
  documents,
  coders,
  units,
  shared,
  spans,
  fields,
}: CodingSummary['agreement'][number]) {
  const count = documents === 1 ? '1 document' : `${documents} documents`
  return [
    `\n${strong(`Agreement of ${plain(coders.join(', '))}`)}, codebook ${plain(codebook)}, ${count}`,
    `${units} places, ${shared} coded by at least two; figures with 95 % intervals`,
    `span F1 exact ${figure(spans.exact)} · overlapping ${figure(spans.overlapping)}`,
    ...fields.map(({ field, units: rated, alpha, kappas }) => {
      const pairs = kappas.map(({ a, b, kappa }) => `${plain(a)}–${plain(b)} ${kappa?.toFixed(3) ?? '–'}`)
      return `${field}: alpha ${figure(alpha)} of ${rated}, kappa ${pairs.join(', ')}`
    }),
  ].join('\n')
}

const figure = (estimate: Estimate | undefined): string =>
  estimate ? `${estimate.value.toFixed(3)} (${estimate.low.toFixed(3)} to ${estimate.high.toFixed(3)})` : '–'

/** The codings of a document beside each other, or a coder's own while it is blind. */
export function codingsPage({ documentTitle, coders, blind, own, units }: Codings): string {
  const head = strong(plain(documentTitle))
  if (coders.length === 0) return `${head}\nNobody codes it yet`
  if (blind) {
    const open = coders.filter(({ finished }) => !finished).map(({ coder }) => coder)
    const lines = own.map((unit) => `${plain(unit.quote)}\n  ${faint(wordsOf(unit))}`)
    return [`${head}\nCodings are shown when all have finished: ${plain(open.join(', '))} has not`, ...lines].join('\n')
  }
  const lines = units.map(({ start, end, quote, codings, differ, adjudication }) => {
    const each = codings.map(({ coder, unit }) => `  ${plain(coder)}: ${wordsOf(unit)}`)
    const held = adjudication
      ? `  decided: ${adjudication.unit ? wordsOf(adjudication.unit) : 'nothing'} · ${plain(adjudication.reason)} (${plain(adjudication.by)})`
      : differ.length > 0
        ? `  differ on ${differ.join(', ')}; decide with --decide ${start}-${end}`
        : '  all alike'
    return [plain(quote), ...each, held].join('\n')
  })
  return [head, ...lines].join('\n')
}

const wordsOf = ({ start, end, kind, by, bindingness, pillar, due, note }: CodingUnit): string =>
  plain([`${start}-${end}`, kind, by.join(', '), bindingness, pillar, due?.raw, note].filter(Boolean).join(' · '))

import { escaped } from '../md.ts'
import type { ExportedDocument, ExportedProvision } from '../rows.ts'

interface Part<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

interface Deadline {
  readonly provision: ExportedProvision
}

interface Change {
  readonly a: ExportedProvision
  readonly b: ExportedProvision
  readonly reasons: readonly { readonly of: string; readonly earlier?: string; readonly later?: string }[]
}

interface Silence {
  readonly gap: string
  readonly provision: ExportedProvision
  readonly since?: string
  readonly mechanism?: { readonly name: string }
  readonly absentFrom: readonly { readonly id: string }[]
}

/** A brief, as far as the page shows it. */
export interface PublishedBrief {
  readonly on: string
  readonly since: string
  readonly asked: Readonly<Record<string, readonly string[]>>
  readonly due: Part<Deadline>
  readonly overdue: Part<Deadline>
  readonly fresh: Part<ExportedProvision>
  readonly stronger: Part<Change>
  readonly weaker: Part<Change>
  readonly silent: Part<Silence>
  readonly documents: readonly ExportedDocument[]
}

/**
 * A brief as one page of CommonMark. Every line ends in its citation, `[2, no. 14, 1203–1290]`: document 2 of the list
 * at the end, its provision 14, and where that stands in the captured text, in UTF-16 code units.
 */
export function briefPage(brief: PublishedBrief): string {
  const numbers = new Map(brief.documents.map(({ id }, at) => [id, at + 1]))
  const numberOf = (id: string): string => String(numbers.get(id) ?? '?')
  const cite = ({ documentId, id, start, end }: ExportedProvision): string =>
    `\\[${numberOf(documentId)}, no. ${id.slice(id.lastIndexOf('.') + 1)}, ${start}–${end}\\]`
  const promise = (one: ExportedProvision): string => `“${escaped(one.quote)}” (${escaped(factsOf(one))}) ${cite(one)}`
  const deadline = ({ provision }: Deadline): string => `**${daysOf(provision)}** ${promise(provision)}`
  const change = ({ a, b, reasons }: Change): string =>
    `“${escaped(b.quote)}” ${cite(b)}, before “${escaped(a.quote)}”${why(reasons)} ${cite(a)}`
  const silence = ({ gap, provision, since, mechanism, absentFrom }: Silence): string => {
    const missing = absentFrom.length > 0 ? ` in ${absentFrom.map(({ id }) => `\\[${numberOf(id)}\\]`).join(', ')}` : ''
    const body = mechanism ? ` ${escaped(mechanism.name)}, last told of in` : ''
    return `${gap}${missing}${since ? ` since ${since}` : ''}:${body} ${promise(provision)}`
  }
  return [
    `# Brief of ${brief.on}`,
    `Promises ${askedFor(brief.asked)}, as the register knew them on ${brief.on}. New, stronger and weaker are those of documents since ${brief.since}. Silence is that of the documents in the register, no more.`,
    ...section('Due', brief.due, deadline),
    ...section('Overdue', brief.overdue, deadline),
    ...section('New', brief.fresh, promise),
    ...section('Stronger', brief.stronger, change),
    ...section('Weaker', brief.weaker, change),
    ...section('Silent', brief.silent, silence),
    '## Documents',
    'A citation names the document, its provision, and where the provision stands in the captured text, in UTF-16 code units.',
    `${brief.documents.map(documentLine).join('\n') || 'None.'}\n`,
  ].join('\n\n')
}

function askedFor(asked: PublishedBrief['asked']): string {
  const filters = Object.entries(asked).map(([name, values]) => `${name} ${values.join(' or ')}`)
  return filters.length > 0 ? `with ${escaped(filters.join('; '))}` : 'of every kind'
}

function section<Row>(title: string, { rows, total }: Part<Row>, line: (row: Row) => string): readonly string[] {
  const more = total > rows.length ? [`The first ${rows.length} of ${total}.`] : []
  return [`## ${title} (${total})`, rows.map((row) => `- ${line(row)}`).join('\n') || 'None.', ...more]
}

const daysOf = ({ due }: ExportedProvision): string =>
  due?.from && due.from !== due.to ? `${due.from} to ${due.to}` : (due?.to ?? '')

const factsOf = ({ by, bindingness, kind, due }: ExportedProvision): string =>
  [by.join(', '), bindingness ?? kind, due && `when: ${due.raw}`].filter(Boolean).join('; ')

function why([first]: Change['reasons']): string {
  return first ? ` (${first.of}: ${escaped(first.earlier ?? 'nothing')} → ${escaped(first.later ?? 'nothing')})` : ''
}

function documentLine({ title, date, publisher, source, hash, notice }: ExportedDocument, at: number): string {
  const facts = [date, publisher, source, `SHA-256 ${hash}`, notice].filter((fact) => fact !== undefined)
  return `${at + 1}. ${escaped(title)} (${escaped(facts.join('; '))})`
}

import { languages } from '@servanda/languages'
import type { Mention, Part, Provision, Span } from '@servanda/pipeline'
import { itemId, thingId } from '../identity.ts'
import { versionOf } from '../reading/version-of.ts'
import type { ProvisionPartyTable, ProvisionTable, ProvisionThingTable } from '../store/schema.ts'

/** The provisions of one part as rows, numbered from 1 in order of appearance. */
export function provisionRows(documentId: string, { provisions }: Part): readonly ProvisionTable[] {
  const numbers = new Map(provisions.map(({ start }, at) => [start, at + 1] as const).reverse())
  return provisions.map((provision, at) => ({
    document_id: documentId,
    n: at + 1,
    span_start: provision.start,
    span_end: provision.end,
    quote: provision.quote,
    kind: provision.kind,
    bindingness: provision.bindingness ?? null,
    pillar: provision.pillar,
    ...dueColumns(provision.due),
    heading: provision.heading ? 1 : 0,
    section: provision.section ?? null,
    parties: JSON.stringify(provision.by),
    parts: JSON.stringify(partsOf(provision)),
    rule: provision.rule,
    version: versionOf(provision.rule, languages),
    repeats: provision.repeats === undefined ? null : (numbers.get(provision.repeats) ?? null),
    counts: counts(provision) ? 1 : 0,
    item_id: itemOf(provision) ?? null,
    review: null,
    subject: null,
    suggested: null,
  }))
}

const items = new WeakMap<Provision, string>()

/** The item that a commitment is a mention of; other provisions are of none. */
export function itemOf(provision: Provision): string | undefined {
  if (provision.kind !== 'commitment' || provision.heading) return undefined
  const known = items.get(provision)
  if (known) return known
  const id = itemId(provision.quote)
  items.set(provision, id)
  return id
}

/** Headings and passages repeated word for word are left out of lists and counts. */
export const counts = ({ heading, repeats }: Provision): boolean => !heading && repeats === undefined

const dueColumns = (due: Provision['due']) => ({
  due_kind: due?.kind ?? null,
  due_from: due?.from ?? null,
  due_to: due?.to ?? null,
  due_raw: due?.raw ?? null,
  due_start: due?.start ?? null,
  due_end: due?.end ?? null,
})

const partsOf = ({ mechanisms, instruments, condition, purpose, detail, effect }: Provision) => ({
  mechanisms,
  instruments,
  condition,
  purpose,
  detail,
  effect,
})

export const partyRows = (documentId: string, { provisions }: Part): readonly ProvisionPartyTable[] =>
  provisions.flatMap(({ by }, at) =>
    [...new Set(by)].sort().map((party) => ({ document_id: documentId, n: at + 1, party })),
  )

/** The things named inside each provision, and those that it quotes from the words before it. */
export function provisionThingRows(documentId: string, { provisions, mentions }: Part): readonly ProvisionThingTable[] {
  const ordered = [...mentions].sort((a, b) => a.start - b.start)
  const bySpan = new Map(ordered.map((mention) => [spanKey(mention, mention.type), mention]))
  return provisions.flatMap((provision, at) => {
    const quoted = [
      ...provision.mechanisms.map((quote) => bySpan.get(spanKey(quote, 'mechanism'))),
      ...provision.instruments.map((quote) => bySpan.get(spanKey(quote, 'instrument'))),
    ].filter((mention) => mention !== undefined)
    const types = new Map([...inside(ordered, provision), ...quoted].map(({ key, type }) => [thingId(key), type]))
    const things = [...types].sort(([a], [b]) => (a < b ? -1 : 1))
    return things.map(([thing_id, type]) => ({ document_id: documentId, n: at + 1, thing_id, type }))
  })
}

const spanKey = ({ start, end }: Span, type: string): string => `${start} ${end} ${type}`

/** Mentions that lie inside a span, out of those ordered by their start. */
function inside(ordered: readonly Mention[], { start, end }: Span): Mention[] {
  let low = 0
  let high = ordered.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ordered[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const found: Mention[] = []
  for (let at = low; at < ordered.length && ordered[at]!.start < end; at++) {
    if (ordered[at]!.end <= end) found.push(ordered[at]!)
  }
  return found
}

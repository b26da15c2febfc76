import { itemId, thingId } from '../identity.ts'
import type { RowsOfDocument } from '../keep/digest.ts'
import type { Coding, Verdict } from '../review-rows.ts'
import type {
  DocumentTable,
  MentionTable,
  ProvisionPartyTable,
  ProvisionTable,
  ProvisionThingTable,
} from '../store/schema.ts'

/** A provision with the rows that belong to it. */
export interface Recoded {
  readonly provision: ProvisionTable
  readonly parties: readonly ProvisionPartyTable[]
  readonly things: readonly ProvisionThingTable[]
}

/** What is decided of a suggestion. */
export interface Ruling {
  readonly verdict: Verdict
  /** The coding that holds, where it was accepted. */
  readonly coded?: Coding
}

/** The subject of decisions on what is suggested at a span of a captured text, whichever version suggests it. */
export const provisionSubject = (textHash: string, { start, end }: { readonly start: number; readonly end: number }) =>
  `provision/${textHash}/${start}-${end}`

/** What the rules suggested, whatever was decided since. */
export function suggestedOf({ provision, things }: Recoded): Recoded {
  if (provision.suggested === null) {
    const bare = { ...provision, review: null, subject: null }
    return { provision: bare, parties: partiesOf(bare), things }
  }
  const kept = JSON.parse(provision.suggested) as Pick<Recoded, 'provision' | 'things'>
  return { provision: kept.provision, parties: partiesOf(kept.provision), things: kept.things }
}

export interface Ground {
  /** The captured text; needed where a ruling moves a span. */
  readonly text: string
  readonly textHash: string
  /** The names in the document; needed where a ruling moves a span. */
  readonly mentions: readonly MentionTable[]
}

/** A suggestion with a ruling laid over it. */
export function layOver(suggestion: Recoded, ruling: Ruling | undefined, ground: Ground): Recoded {
  if (!ruling) return suggestion
  const { provision, things } = suggestion
  const subject = provisionSubject(ground.textHash, { start: provision.span_start, end: provision.span_end })
  const ruled = { ...provision, ...columnsOf(provision, ruling, ground.text) }
  const changed = COMPARED.some((column) => ruled[column] !== provision[column])
  return {
    provision: {
      ...ruled,
      review: ruling.verdict,
      subject,
      suggested: changed ? JSON.stringify({ provision, things }) : null,
    },
    parties: partiesOf(ruled),
    things: thingsIn(suggestion, ruled, ground.mentions),
  }
}

const COMPARED = [
  ...(['span_start', 'span_end', 'kind', 'bindingness', 'pillar', 'parties', 'counts'] as const),
  ...(['due_kind', 'due_from', 'due_to', 'due_start', 'due_end'] as const),
]

function columnsOf(row: ProvisionTable, { verdict, coded }: Ruling, text: string): Partial<ProvisionTable> {
  if (verdict === 'rejected') return { counts: 0 }
  if (!coded) return {}
  const { start, end, kind, by, bindingness, pillar, due } = coded
  const isMoved = start !== row.span_start || end !== row.span_end
  const quote = isMoved ? text.slice(start, end) : row.quote
  const same = quote === row.quote && kind === row.kind
  return {
    span_start: start,
    span_end: end,
    quote,
    kind,
    bindingness: bindingness ?? null,
    pillar,
    parties: JSON.stringify(by),
    due_kind: due?.kind ?? null,
    due_from: due?.from ?? null,
    due_to: due?.to ?? null,
    due_raw: due?.raw ?? null,
    due_start: due?.start ?? null,
    due_end: due?.end ?? null,
    item_id: same ? row.item_id : kind === 'commitment' && row.heading === 0 ? itemId(quote) : null,
  }
}

const partiesOf = ({ document_id, n, parties }: ProvisionTable): readonly ProvisionPartyTable[] =>
  [...new Set(JSON.parse(parties) as string[])].sort().map((party) => ({ document_id, n, party }))

/** The things that a provision names where its span is another than the suggested one. */
function thingsIn(
  { provision, things }: Recoded,
  ruled: ProvisionTable,
  mentions: readonly MentionTable[],
): readonly ProvisionThingTable[] {
  if (ruled.span_start === provision.span_start && ruled.span_end === provision.span_end) return things
  const within = (row: ProvisionTable) =>
    mentions.filter(({ span_start, span_end }) => span_start >= row.span_start && span_end <= row.span_end)
  const left = new Set(within(provision).map(({ key }) => thingId(key)))
  const { document_id, n } = provision
  const all = new Map([
    ...things.filter(({ thing_id }) => !left.has(thing_id)).map((thing) => [thing.thing_id, thing] as const),
    ...within(ruled).map(({ thing_id, type }) => [thing_id, { document_id, n, thing_id, type }] as const),
  ])
  return [...all.values()].sort((a, b) => (a.thing_id < b.thing_id ? -1 : 1))
}

/** The provisions among a document's rows, each with the rows that belong to it. */
function provisionsIn(
  rows: Pick<RowsOfDocument, 'provision' | 'provision_party' | 'provision_thing'>,
): readonly Recoded[] {
  const parties = Map.groupBy(rows.provision_party, ({ n }) => n)
  const things = Map.groupBy(rows.provision_thing, ({ n }) => n)
  return rows.provision.map((provision) => ({
    provision,
    parties: parties.get(provision.n) ?? [],
    things: things.get(provision.n) ?? [],
  }))
}

/** A document and its rows with each provision as `change` makes it, and the document's counts as they are then. */
export function withProvisions(
  document: DocumentTable,
  rows: RowsOfDocument,
  change: (one: Recoded) => Recoded,
): { readonly document: DocumentTable; readonly rows: RowsOfDocument } {
  const changed = provisionsIn(rows).map(change)
  const counted = changed.filter(({ provision }) => provision.counts === 1)
  return {
    document: {
      ...document,
      provisions: counted.length,
      commitments: counted.filter(({ provision }) => provision.kind === 'commitment').length,
    },
    rows: {
      ...rows,
      provision: changed.map(({ provision }) => provision),
      provision_party: changed.flatMap(({ parties }) => parties),
      provision_thing: changed.flatMap(({ things }) => things),
    },
  }
}

import type {
  Bindingness,
  Due,
  Furniture,
  Genre,
  Issue,
  Kind,
  Known,
  LinkRelation,
  Passage,
  Pillar,
  ProvisionChange,
  Quote,
  Reason,
  Section,
  ThingType,
} from '@servanda/pipeline'
import { LINK_RELATIONS } from '@servanda/pipeline'
import type { Place } from '@servanda/readers'
import type { LifeSummary, MechanismLife } from './life-rows.ts'
import type { LinkDecision } from './link-decision-rows.ts'
import type { Verdict } from './review-rows.ts'

/** One page of a list. `next` is the cursor of the following page; absent on the last one. */
export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Rows in all pages together. */
  readonly total: number
  readonly next?: string
}

/** How many rows a value of a facet would leave, the facet's own filter set aside. */
export interface FacetValue {
  readonly value: string
  /** What to show instead, where the value is an id: a document's title, a mechanism's name. */
  readonly label?: string
  readonly count: number
}
export type Facets = Readonly<Record<string, readonly FacetValue[]>>

/** A document as lists show it. Offsets are UTF-16 code units into the captured text; a whole capture has none. */
export interface DocumentRow {
  readonly id: string
  /** The captured file's name, also for a document embedded in it. */
  readonly source: string
  readonly title: string
  readonly date?: string
  readonly language: string
  readonly publisher?: string
  readonly genre?: Genre
  readonly start?: number
  readonly end?: number
  /** SHA-256 of the captured text as UTF-8, hex. */
  readonly hash: string
  /** A word to show on every page of this document: "A restatement, not the official text". */
  readonly notice?: string
  /** Without headings and passages repeated word for word, as everywhere in counts. */
  readonly provisions: number
  readonly commitments: number
  /** Id of the document that this one is embedded in. */
  readonly within?: string
}

/** A document with all that its page shows. */
export interface DocumentDetail extends DocumentRow {
  /** The whole captured text, for an embedded document too; offsets everywhere count in it. */
  readonly text: string
  /** What is known about it and how, by field. */
  readonly facts: Readonly<Record<string, Known<string>>>
  /** Header lines that Servanda does not know, kept as they were. */
  readonly otherHeaders: Readonly<Record<string, string>>
  readonly sections: readonly Section[]
  readonly furniture: readonly Furniture[]
  readonly codings: readonly ProvisionRow[]
  readonly mentions: readonly MentionRow[]
  readonly embedded: readonly DocumentRow[]
  /** Stretches in another language than the document's, in order and apart. */
  readonly passages: readonly Passage[]
  /** The way from stretches of the text back to pages or elements of the original; plain text needs none. */
  readonly places: readonly Place[]
  /** Name and version of the reader that took the text from the original: `html@1`. */
  readonly reader: string
  readonly added: string
  readonly pipeline: string
  /** How it was fetched from the web; the latest version, where there are several. */
  readonly visit?: Visit
  /** Versions of a page that has changed, the first first; none of what never did. */
  readonly versions: readonly Version[]
}

/** How a captured text was fetched. Times are ISO 8601, UTC. */
export interface Visit {
  /** The address that was asked for, and the one that gave it, behind all redirects. */
  readonly url: string
  readonly finalUrl: string
  readonly fetched: string
  /** What the server said of it, names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** SHA-256 of the bytes, hex. */
  readonly digest: string
}

/** A captured text that a page had at a time. Offsets of `before` count in the version before, of `after` in this one. */
export interface Version {
  /** From 1. */
  readonly n: number
  /** SHA-256 of the text as UTF-8, hex. */
  readonly hash: string
  readonly visit: Visit
  /** Provisions that are new (`after` alone), gone (`before` alone) or reworded (both); none in the first. */
  readonly changes: readonly ProvisionChange[]
}

export interface ProvisionRow extends Quote {
  /** `${documentId}.${n}`, n counting from 1 in order of appearance. */
  readonly id: string
  readonly documentId: string
  readonly source: string
  readonly documentTitle: string
  readonly documentDate?: string
  readonly documentHash: string
  readonly language: string
  /** Page of the original on which it begins, counting from 1; given by provisions, items and search, where the format has pages. */
  readonly page?: number
  readonly notice?: string
  readonly kind: Kind
  readonly by: readonly string[]
  readonly bindingness?: Bindingness
  readonly pillar: Pillar
  readonly due?: Due
  readonly mechanisms: readonly string[]
  readonly instruments: readonly string[]
  readonly condition?: string
  readonly purpose?: string
  readonly detail?: string
  readonly effect?: string
  readonly heading?: true
  readonly section?: string
  readonly rule: string
  /** Version of the language pack whose rule it is. */
  readonly version: string
  /** The register item it is a mention of; commitments only. */
  readonly itemId?: string
  /** The provision of the same document that it repeats word for word. */
  readonly repeats?: string
  /** What was decided of it; nothing while it waits. */
  readonly review?: Verdict
}

export interface ItemRow {
  readonly id: string
  /** The latest mention's provision stands for the item. */
  readonly provision: ProvisionRow
  readonly mentions: number
  readonly firstDate?: string
  readonly lastDate?: string
}

export const RELATIONS = ['first', 'same', 'reworded', 'stronger', 'weaker', 'narrower', 'wider', 'follow-up'] as const
export type Relation = (typeof RELATIONS)[number]
export interface ItemDetail extends ItemRow {
  /** Its mentions and what links lead to, in the order of their documents' dates. */
  readonly trace: readonly {
    /** What it is beside the latest one before it that it is linked to. */
    readonly relation: Relation
    /** The words that made the relation so; none for the first, or where the words are the item's own. */
    readonly reasons: readonly Reason[]
    readonly provision: ProvisionRow
    readonly context: Quote
  }[]
  /** Links of its mentions that are not sure enough to be followed, the surest first: for people to decide on. */
  readonly unsure: readonly LinkRow[]
}

/** Two provisions about one thing; `relation` says what `b`, of the later document, is beside `a`. */
export interface LinkRow {
  readonly a: ProvisionRow
  readonly b: ProvisionRow
  readonly relation: LinkRelation
  /** The words that made it so, those that decided first. */
  readonly reasons: readonly Reason[]
  /** How sure, 0 to 1. */
  readonly score: number
  /** What somebody said of it. */
  readonly decision?: LinkDecision
}

export const STANDINGS = [...LINK_RELATIONS, 'new', 'not found'] as const

/** A piece of two wordings: in both, or only in the earlier or the later. */
export interface WordPiece {
  readonly text: string
  readonly only?: 'a' | 'b'
}

/** One line of two documents side by side. */
export interface CompareRow {
  readonly a?: ProvisionRow
  readonly b?: ProvisionRow
  /** What `b` is beside `a`; `new` where only `b` stands, `not found` where only `a` does. */
  readonly relation: (typeof STANDINGS)[number]
  /** It stands at another place among the others. */
  readonly moved?: true
  /** The words that made the relation so; empty where one stands alone. */
  readonly reasons: readonly Reason[]
  /** The two wordings as pieces, in order; where both stand. */
  readonly words?: readonly WordPiece[]
}

/** Two documents side by side, `a` the earlier. */
export interface Comparison {
  readonly a: DocumentRow
  readonly b: DocumentRow
  /** They are in different languages: lines are paired by names, numbers, dates, what their words are about, and order. */
  readonly across?: true
  readonly rows: readonly CompareRow[]
  /** How many rows have each relation, whatever the filters. */
  readonly counts: Readonly<Record<(typeof STANDINGS)[number], number>>
}

export interface MentionRow extends Quote {
  readonly thingId: string
  readonly type: ThingType
  readonly documentId: string
  readonly source: string
}

export interface ThingRow {
  readonly id: string
  readonly type: ThingType
  readonly name: string
  /** All names by language: the framework's and those found in texts. */
  readonly names: Readonly<Record<string, readonly string[]>>
  /** Id of the framework entry; absent when the thing was only found in texts. */
  readonly frameworkId?: string
  readonly mentionCount: number
  readonly documentCount: number
  readonly firstDate?: string
  readonly lastDate?: string
  /** Where the list was asked for `mentions`. */
  readonly mentions?: readonly MentionRow[]
  /** Of mechanisms, where the list was asked for `life`. */
  readonly life?: LifeSummary
}

/** Most mentions and most provisions that a thing's page shows, in the order of their documents. */
export const MOST_SHOWN = 500

export interface ThingDetail extends Omit<ThingRow, 'life'> {
  /** The first `MOST_SHOWN`; `mentionCount` counts all. */
  readonly mentions: readonly (MentionRow & {
    readonly documentTitle: string
    readonly documentDate?: string
    readonly context: Quote
  })[]
  /** The first `MOST_SHOWN` that name it; of a party, also those that are by it. */
  readonly provisions: readonly ProvisionRow[]
  /** Of a mechanism that provisions name: its life, on the day that was asked for. */
  readonly life?: MechanismLife
  readonly partOf?: ThingRow
  readonly parts: readonly ThingRow[]
  /** What the framework says besides names (posts, coordinates, type), with its sources. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  readonly sources: readonly string[]
}

export interface IssueRow extends Issue {
  readonly id: string
  readonly documentId?: string
  readonly source: string
  /** When an input was not read; ISO 8601, UTC. */
  readonly at?: string
  /** It can be tried again: the register knows where it is. */
  readonly retry?: true
}

export interface SearchHit {
  readonly provision: ProvisionRow
  readonly score: number
  /** Where the words stand in the quote, as offsets into the quote. */
  readonly marks: readonly { readonly start: number; readonly end: number }[]
}

export interface Summary {
  readonly documents: number
  readonly provisions: number
  readonly commitments: number
  readonly items: number
  readonly mechanisms: number
  readonly byKind: Readonly<Record<Kind, number>>
  readonly byPillar: Readonly<Record<Pillar, number>>
  readonly byDocument: readonly DocumentRow[]
  /** What was left out, and why: furniture and issues, counted by reason. */
  readonly leftOut: readonly { readonly reason: string; readonly count: number }[]
  readonly notices: readonly string[]
  /** Documents read by an older version of the rules than the one at work; `reread` brings them up to date. */
  readonly outdated?: number
  /** Documents that are not linked yet; `link` links them. */
  readonly unlinked?: number
  readonly firstDate?: string
  readonly lastDate?: string
}

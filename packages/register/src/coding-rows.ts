import { type Agreement, CODEBOOK_VERSION, type CodedField } from '@servanda/pipeline'
import type { Coding } from './review-rows.ts'

/** A provision as a coder reads it, with what the coder noted. */
export interface CodingUnit extends Coding {
  /** Verbatim, as they stand in the text. */
  readonly mechanisms?: readonly string[]
  readonly instruments?: readonly string[]
  readonly heading?: true
  readonly note?: string
}

/** How far somebody is with the coding of a document. */
export interface CoderRow {
  readonly coder: string
  /** Version of the codebook that the coding follows. */
  readonly codebook: string
  readonly finished: boolean
  readonly units: number
  /** Number of the last entry about it in the log; `undo` of the one that finished it opens it again. */
  readonly entry: number
}

/** What was decided of a place on which coders differ, or which none of them coded. */
export interface Adjudication {
  /** Absent where it was decided that nothing is to be coded there. */
  readonly unit?: CodingUnit
  readonly by: string
  readonly at: string
  readonly reason: string
  readonly entry: number
}

/** One place of a text beside each other. */
export interface ComparedUnit {
  readonly start: number
  readonly end: number
  readonly quote: string
  /** Of those who coded it, in the order of the coders. */
  readonly codings: readonly { readonly coder: string; readonly unit: CodingUnit }[]
  /** Fields on which those who coded it differ; `span` where it begins or ends elsewhere, or not all coded it. */
  readonly differ: readonly (CodedField | 'span')[]
  readonly adjudication?: Adjudication
}

/** The codings of a document, as one coder may see them. */
export interface Codings {
  readonly documentId: string
  readonly documentTitle: string
  readonly language: string
  readonly hash: string
  readonly coders: readonly CoderRow[]
  /** While somebody has begun and not finished, nobody sees what others coded. */
  readonly blind: boolean
  /** What the asking coder coded; empty where none asks. */
  readonly own: readonly (CodingUnit & { readonly quote: string })[]
  /** All codings beside each other; empty while it is blind. */
  readonly units: readonly ComparedUnit[]
  /** What holds: what was decided, and what all coded alike; empty while it is blind. */
  readonly held: readonly (CodingUnit & { readonly quote: string })[]
}

/** Those of a coder, or what holds between all, in the shape in which they leave. */
export const publishedCodings = (codings: Codings, coder?: string) => ({
  documentId: codings.documentId,
  hash: codings.hash,
  coder: coder ?? codings.coders.map((one) => one.coder).join(', '),
  codebook: (codings.coders.find((one) => one.coder === coder) ?? codings.coders[0])?.codebook ?? CODEBOOK_VERSION,
  units: coder === undefined ? codings.held : codings.own,
})

export interface CodedDocument {
  readonly documentId: string
  readonly documentTitle: string
  readonly coders: readonly CoderRow[]
  readonly blind: boolean
}

/** Agreement over all documents that at least two coders have finished. */
export interface CodingAgreement extends Agreement {
  readonly codebook: string
  readonly documents: number
}

export interface CodingSummary {
  readonly documents: readonly CodedDocument[]
  /** For each version of the codebook, since codings under different ones are not compared. */
  readonly agreement: readonly CodingAgreement[]
}

export interface Code {
  /** A document's id, or the name of its source. */
  readonly document: string
  /** Not needed where `file` names its coder. */
  readonly coder?: string
  /** What is coded; a unit at a span that is coded already takes its place. */
  readonly units?: readonly CodingUnit[]
  /** A file of codings, JSON Lines of the codebook or W3C Web Annotations, in the place of all that was coded before. */
  readonly file?: string
  /** Spans that are coded no more. */
  readonly removed?: readonly { readonly start: number; readonly end: number }[]
  /** The current version unless told. */
  readonly codebook?: string
  /** Says that the coder is done; from then on nothing changes until that is undone. */
  readonly finish?: boolean
}

export interface CodeReport {
  readonly documentId: string
  readonly coded: number
  readonly removed: number
  readonly finished: boolean
  /** Numbers of the first and last entry in the log; absent where nothing changed. */
  readonly first?: number
  readonly last?: number
}

export interface Adjudicate {
  readonly document: string
  /** The place: the span of one of the codings there. */
  readonly start: number
  readonly end: number
  /** Whose coding holds; or `unit`; with neither, nothing is to be coded there. */
  readonly coder?: string
  readonly unit?: CodingUnit
  readonly reason: string
}

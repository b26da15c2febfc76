import type { Bindingness, Kind, Range } from '@servanda/pipeline'
import type { Boundary } from './boundary.ts'
import type { Complement, FrameTables } from './frames.ts'
import type { Discourse } from './subject.ts'
import type { Form } from './verb-form.ts'
import type { Words } from './words.ts'

/** A predicate that was found, as a range of tokens. */
export interface Found {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly kind: Kind
  readonly bindingness?: Bindingness | undefined
  readonly by: readonly string[]
  readonly rule: string
  /** What stands before the subject, as a range of tokens. */
  readonly front?: Range | undefined
  /** The subject, where it is a thing, as a range of tokens. */
  readonly subject?: Range | undefined
}

/** What governs the predicates of a list. */
export interface Mode {
  readonly kind: Kind
  readonly bindingness?: Bindingness
  readonly by: readonly string[]
  readonly rule: string
  /** Governed by a modal or an operator: a stance verb becomes an undertaking. */
  readonly governed: boolean
  /** Tells of what has been. */
  readonly past?: true
}

export interface Reader {
  readonly words: Words
  readonly tables: FrameTables
  readonly talk: Discourse
  readonly lemmaAt: (i: number) => string
  readonly found: Found[]
  /** What stands before the subject of the clause that is read. */
  front: Range | undefined
  /** The subject of the clause that is read, where it is a thing. */
  subject: Range | undefined
  /** Where a condition stands before the subject: "Subject to their laws, ...". */
  conditional: boolean
  /** The document is a treaty: "may" gives a right. */
  readonly treaty: boolean
  /** The document is the words of those that it names, and not a report of them. */
  readonly own: boolean
  /** The document is somebody's opinion: "will" and "should" are its author's. */
  readonly opinion: boolean
  /** How many operators are open. */
  depth: number
  /** The readers of clauses and complements, which call each other. */
  readonly clause: (reader: Reader, from: number, end: number, nested?: Nested) => Boundary
  readonly complement: (reader: Reader, at: At, first: number, head: number, complement: Complement) => Boundary
}

/** Where predicates stand: what governs them, the form of their list, how far they may reach, the lists that are open. */
export interface At {
  readonly mode: Mode
  readonly form: Form
  readonly end: number
  readonly levels: readonly Level[]
}

/** What a "that" clause or a sentence hangs on. */
export interface Nested {
  readonly operator: string
  readonly kind: Kind
  readonly by: readonly string[]
  readonly reports: boolean
  readonly levels: readonly Level[]
}

/** A list of predicates that is open: the form of its verbs, and whether each may repeat its "to". */
export interface Level {
  readonly form: Form
  readonly to: boolean
  /** Gerunds behind "is": a comma alone may go on with them. */
  readonly going?: boolean
  /** The list of a subject: an auxiliary may go on with it. */
  readonly clause: boolean
  /** Predicates already read. */
  count: number
}

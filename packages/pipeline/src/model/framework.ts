/** Text in the languages in which a source shows it; a language without a source is absent. */
export interface Names {
  readonly en?: readonly string[]
  readonly zh?: readonly string[]
  readonly vi?: readonly string[]
}

/**
 * A thing a framework knows. The first name of a language is the one to show, the others are its aliases and
 * spellings. `source` says where the names, posts and places were seen.
 */
export interface Entry {
  readonly id: string
  readonly names: Names
  readonly source: readonly string[]
  readonly note?: string
}

/** A state or organisation. `demonyms` are adjectives and peoples ("Vietnamese"), by language. */
export interface Party extends Entry {
  readonly kind: 'state' | 'territory' | 'organisation'
  readonly iso?: string
  /** Id of the party that a body acts for: its parliament, its ruling party, a ministry. */
  readonly of?: string
  readonly demonyms?: Names
  /** Capitals and seats that stand for the party in the press ("Hanoi said"). */
  readonly seats?: Names
}

/** A post held by a person. `from` and `to` are ISO 8601 dates of any precision, both included. */
export interface Post {
  readonly title: Names
  readonly party: string
  readonly from?: string
  readonly to?: string
  readonly source: readonly string[]
}

export interface Person extends Entry {
  readonly party: string
  readonly posts: readonly Post[]
}

export interface Mechanism extends Entry {
  readonly type: string
  readonly parties: readonly string[]
  /** Id of the mechanism it belongs to. */
  readonly partOf?: string
}

export interface Instrument extends Entry {
  readonly type: string
  readonly parties: readonly string[]
  readonly date?: string
}

export interface Project extends Entry {
  readonly type: string
  readonly places?: readonly string[]
}

/** A place on the map. It has no sovereign. */
export interface Place extends Entry {
  readonly type: string
  readonly latitude?: number
  readonly longitude?: number
}

export interface FrameworkEvent extends Entry {
  readonly type: string
  readonly from?: string
  readonly to?: string
}

/** The data of a relationship. */
export interface Framework {
  readonly name: string
  readonly version: string
  /** Ids of the parties whose relationship this is; empty for `base`. */
  readonly pair: readonly string[]
  readonly parties: readonly Party[]
  readonly persons: readonly Person[]
  readonly mechanisms: readonly Mechanism[]
  readonly instruments: readonly Instrument[]
  readonly projects: readonly Project[]
  readonly places: readonly Place[]
  readonly events: readonly FrameworkEvent[]
}

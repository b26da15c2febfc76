export const GENRES = [
  'treaty',
  'joint-statement',
  'joint-communique',
  'declaration',
  'joint-press-release',
  'readout',
  'message',
  'speech',
  'article',
  'news',
  'commentary',
  'newsletter',
  'comment',
] as const
export type Genre = (typeof GENRES)[number]

/** Genres of texts that states adopt together: they speak for all of them, and other pages carry them whole. */
export const ADOPTED: readonly Genre[] = [
  'treaty',
  'joint-statement',
  'joint-communique',
  'declaration',
  'joint-press-release',
]
export const isAdopted = (genre: Genre | undefined): boolean => genre !== undefined && ADOPTED.includes(genre)

/** A fact about a document, and how it is known. */
export interface Known<T> {
  readonly value: T
  /** `given` by a person or a header, `recognised` in the text, `file name`, `default`. */
  readonly by: 'given' | 'recognised' | 'file name' | 'default'
  /** Why, in words a reader can check: "dateline", "third line". */
  readonly reason?: string
}

/** What is known about a document. Dates are calendar days, ISO 8601; languages BCP 47. */
export interface DocumentFacts {
  readonly title?: Known<string>
  readonly date?: Known<string>
  readonly publisher?: Known<string>
  readonly language?: Known<string>
  readonly genre?: Known<Genre>
  readonly url?: Known<string>
  readonly licence?: Known<string>
  /** A word from whoever prepared the text, to be shown wherever it is: "A restatement, not the official text". */
  readonly notice?: Known<string>
}

import type { Mention } from './mention.ts'

/** A sentence, as a half-open range of token numbers; furniture belongs to none. */
export interface Sentence {
  readonly first: number
  readonly last: number
  /** Counts the paragraphs of the text from 0; items of one list share none. */
  readonly paragraph: number
  /** `heading`: stands alone as a title of what follows. `item`: hangs on a lead sentence, bulleted or numbered. */
  readonly role: 'body' | 'heading' | 'item'
  /** Of an item, the number of the sentence it hangs on (which often ends in a colon). */
  readonly lead?: number
  /** Label of the section it stands in: "IV", "3". */
  readonly section?: string
  /** Token behind its own label or bullet, where the words begin; `first` without one. */
  readonly words: number
}

/** A mention with its place in tokens, and the party that it is or speaks for. */
export interface Named extends Mention {
  readonly first: number
  readonly last: number
  /** Short names of the parties: itself for a party, the state of a person, the seat's party for a capital. */
  readonly parties: readonly string[]
}

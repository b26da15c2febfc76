/** What linking changes of items: which provisions are mentions of which. */
export interface ItemChange {
  /** All mentions of the one are from now on mentions of the other. */
  readonly joined?: readonly { readonly from: string; readonly to: string }[]
  /** Mentions, each with the item it is one of, and the id that its own words would give it. */
  readonly told?: readonly Mention[]
  /** Items whose mentions are to be told apart anew. */
  readonly unsettled?: readonly string[]
  /** Items whose mentions are told apart now. */
  readonly settled?: readonly string[]
}

interface Mention {
  readonly documentId: string
  readonly n: number
  readonly itemId: string
  readonly wordsId: string
}

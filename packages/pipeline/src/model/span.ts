/** A half-open range of UTF-16 code units in an immutable text. */
export interface Span {
  readonly start: number
  readonly end: number
}

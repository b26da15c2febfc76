/** Expressions of a list, commas or line breaks between them. */
export const list = (expressions: string): string[] =>
  expressions
    .split(/[,\n]/)
    .map((one) => one.trim())
    .filter(Boolean)

export * from './lexicon.ts'
export * from './tokens.ts'

export * from './lexicon.ts'
export * from './lines.ts'
export * from './marks.ts'
export * from './tokens.ts'

export { resolve } from './resolve.ts'
export { type HeadFamily, type NameRules, type NameWords, nameRules, nameWords } from './rules.ts'

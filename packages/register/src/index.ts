export { BINDINGNESS, DUE_KINDS, GENRES, KINDS, PILLARS, THING_TYPES } from '@servanda/pipeline'
export * from './errors.ts'
export * from './rows.ts'
export * from './verbs.ts'

export * from './errors.ts'
export * from './rows.ts'
export * from './verbs.ts'

export * from './announced.ts'
export * from './happenings.ts'

export * from './scales.ts'
export * from './status.ts'

export * from './life.ts'
export * from './life-words.ts'
export * from './naming.ts'

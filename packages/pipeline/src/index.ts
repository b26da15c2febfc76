export * from './language-pack.ts'
export * from './model/index.ts'
export * from './pipeline.ts'
export * from './text/index.ts'

export { type FrameworkChoice, type FrameworkSet, frameworkSet } from './choose.ts'
export { builtInFrameworks, loadFramework } from './load.ts'
export { frameworkSkeleton } from './skeleton.ts'

export { type Concept, type Concepts, type ConceptWords, conceptsIn, conceptsOf } from './concepts.ts'
export { type Divergence, gradeVersions, type VersionGrade } from './divergence.ts'
export { alignParallel, type Bead } from './parallel.ts'
export type { NamedThing, Parallel } from './traits.ts'

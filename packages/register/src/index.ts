export {
  BEARINGS,
  BINDINGNESS,
  CODEBOOK_VERSION,
  CODED_FIELDS,
  CONVENTIONS,
  CROSSWALK,
  DUE_KINDS,
  GENRES,
  GIVEN,
  GRADES,
  HAPPENINGS,
  KINDS,
  LEVELS,
  LIFE_STATES,
  LIFE_STEPS,
  LINK_RELATIONS,
  PILLARS,
  REASONS,
  STATUSES,
  THING_TYPES,
} from '@servanda/pipeline'
export * from './brief-rows.ts'
export * from './calendar-rows.ts'
export * from './coding-rows.ts'
export * from './deadline-rows.ts'
export * from './errors.ts'
export type { Extract, ExtractOptions } from './extract.ts'
export type { ExtractRow } from './extract-row.ts'
export * from './formulation-rows.ts'
export * from './gap-rows.ts'
export type { Conflict, JoinReport, Settle } from './join-rows.ts'
export * from './life-rows.ts'
export * from './link-decision-rows.ts'
export type { Checkpoint } from './log/checkpoint.ts'
export { ACTIONS, type Action, type Entry, type LogRow } from './log/entry.ts'
export * from './occasion-rows.ts'
export { type OpenOptions, openRegister } from './open.ts'
export * from './reread-rows.ts'
export type { Undo } from './review/undo.ts'
export * from './review-rows.ts'
export * from './rows.ts'
export * from './signed-set-rows.ts'
export * from './status-rows.ts'
export * from './timeline-rows.ts'
export * from './topic-rows.ts'
export type { Correct } from './verbs/correct.ts'
export * from './verbs.ts'
export * from './works-rows.ts'

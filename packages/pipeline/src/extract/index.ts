export { assemble } from './assemble.ts'
export type { Draft, Range } from './draft.ts'
export { type Topics, type TopicWords, topics, topicWords } from './topics.ts'

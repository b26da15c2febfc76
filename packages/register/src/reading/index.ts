export { type GivenFacts, givenFacts } from './facts.ts'
export { type CaptureOptions, type CaptureReading, type CaptureResult, readCapture } from './read-capture.ts'

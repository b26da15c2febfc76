export { type GivenFacts, givenFacts } from './facts.ts'
export { type Input, inputsOf, whyNot } from './inputs.ts'
export { type CaptureReading, readCapture, readText } from './read-capture.ts'

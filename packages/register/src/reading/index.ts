export { type GivenFacts, givenFacts } from './facts.ts'
export { type Input, inputsOf, isAddress, shownAddress, whyNot } from './inputs.ts'
export { type FetchedPage, type Pages, pagesFrom } from './page.ts'
export { type Capture, type CaptureReading, captureOf, readText } from './read-capture.ts'

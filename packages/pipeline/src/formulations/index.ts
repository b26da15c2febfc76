export { rewordings } from './rewordings.ts'
export { type Stretch, setPhrases } from './set-phrases.ts'
export { type Spoken, spokenIn } from './spoken.ts'

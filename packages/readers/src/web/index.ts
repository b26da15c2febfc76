export { entriesOf } from './feed.ts'
export { fileNameOf } from './file-name.ts'
export { placeIn } from './target.ts'
export * from './web.ts'

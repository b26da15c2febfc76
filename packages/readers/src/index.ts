export { factsFromName } from './file-name.ts'
export { genreOf } from './genre.ts'
export * from './reader.ts'
export { readerOf, readers } from './readers.ts'

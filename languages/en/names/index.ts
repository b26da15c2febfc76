export { names } from './names.ts'

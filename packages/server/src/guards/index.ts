export { headers } from './headers.ts'
export { hostGuard } from './host.ts'
export { originGuard } from './origin.ts'

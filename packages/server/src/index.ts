export { type AppOptions, createApp } from './app.ts'
export { type Serving, serve } from './serve.ts'

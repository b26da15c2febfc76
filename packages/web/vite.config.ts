import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { messages } from './messages.ts'

export default defineConfig(({ command }) => ({
  plugins: [messages(), reactRouter()],
  build: { target: 'es2024' },
  environments: { ssr: { build: { rolldownOptions: { input: './server.ts' } } } },
  // The built server brings everything along, so that it runs wherever Node does.
  ...(command === 'build'
    ? { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': JSON.stringify('production') } }
    : {}),
}))

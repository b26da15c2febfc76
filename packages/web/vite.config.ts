import { lingui } from '@lingui/vite-plugin'
import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'

export default defineConfig(({ command }) => ({
  plugins: [lingui({ macroTransform: true, failOnCompileError: true }), reactRouter()],
  build: { target: 'es2024' },
  environments: { ssr: { build: { rolldownOptions: { input: './server.ts' } } } },
  // The built server brings everything along, so that it runs wherever Node does.
  ...(command === 'build'
    ? { ssr: { noExternal: true }, define: { 'process.env.NODE_ENV': JSON.stringify('production') } }
    : {}),
}))
